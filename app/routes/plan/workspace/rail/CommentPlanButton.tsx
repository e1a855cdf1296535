import { ChatAddIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { useBeginComment } from './useBeginComment'

/** Comments on the plan as a whole. */
export function CommentPlanButton() {
  const { talk: texts } = useTexts()
  const begin = useBeginComment()
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="tertiary"
      data-color="neutral"
      onClick={() => begin({ sectionId: null, anchor: null })}
    >
      <ChatAddIcon aria-hidden className="i" />
      {texts.commentPlan}
    </button>
  )
}
