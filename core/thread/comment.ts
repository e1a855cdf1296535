import { keepable } from '~core/keepable'
import { allow, deny, type Verdict } from '~core/refusal'

/** How long a comment may be, in characters. Longer ones are texts, and belong in the plan. */
export const LONGEST_COMMENT = 10_000

/** A comment as it is kept: line breaks of one kind, composed, nothing around it. */
export function tidied(text: string): string {
  return keepable(text.replace(/\r\n?/g, '\n').normalize('NFC')).trim()
}

/** Whether a tidied comment may be written. */
export function mayBeWritten(text: string): Verdict {
  if (text === '') return deny('comment.empty')
  return text.length > LONGEST_COMMENT ? deny('comment.tooLong', { most: LONGEST_COMMENT }) : allow
}
