import type { Draft } from '~app/editor/talk/drafts'
import { useRail } from '~app/editor/talk/talkContext'
import { CloudSlashIcon } from '~app/editor/icons'
import { useTexts } from '~app/i18n/language'
import { Words } from './CommentView'

/** A comment of one's own that has not reached the server: it says so, and why. */
export function DraftCard({ draft }: { draft: Draft }) {
  const rail = useRail()
  const { refusals, talk: texts } = useTexts()
  const { refusal } = draft
  return (
    <div className="thread thread--draft" data-open="">
      <p className="comment__words">
        <Words text={draft.text} />
      </p>
      <p className="thread__told" role="status">
        <CloudSlashIcon aria-hidden className="i s" />{' '}
        {refusal ? `${texts.notTaken} ${refusals[refusal.code](refusal.facts)}` : texts.waiting}
      </p>
      <div className="thread__foot">
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={() => rail?.talk.discard(draft.key)}
        >
          {texts.discard}
        </button>
      </div>
    </div>
  )
}
