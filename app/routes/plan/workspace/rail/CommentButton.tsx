import { ChatAddIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { useBeginComment } from './useBeginComment'

/** Comments on what is chosen in the text. */
export function CommentButton({ withWords = false }: { withWords?: boolean }) {
  const { talk: texts } = useTexts()
  const begin = useBeginComment()
  return (
    <button
      type="button"
      className="ds-button"
      data-icon={withWords ? undefined : ''}
      data-variant="tertiary"
      data-color="neutral"
      data-tool=""
      tabIndex={withWords ? 0 : -1}
      aria-label={texts.comment}
      title={texts.commentShortcut}
      // The text keeps its selection while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => begin()}
    >
      <ChatAddIcon aria-hidden className="i" />
      {withWords && <span>{texts.comment}</span>}
    </button>
  )
}
