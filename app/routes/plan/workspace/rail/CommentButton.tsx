import { ChatAddIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { WordsTool } from '../WordsTool'
import { useBeginComment } from './useBeginComment'

/** Comments on what is chosen in the text. */
export function CommentButton({ withWords = false }: { withWords?: boolean }) {
  const { talk: texts } = useTexts()
  const begin = useBeginComment()
  return (
    <WordsTool
      icon={ChatAddIcon}
      label={texts.comment}
      title={texts.commentShortcut}
      words={withWords && texts.comment}
      onClick={() => begin()}
    />
  )
}
