/**
 * Find in texts: every place where the words stand, within one block at a time.
 *
 * Case is of no matter unless asked for. Positions are ProseMirror's; a text that is not live is read from its
 * JSON through the same schema, so that its hits are where they will be when it comes alive.
 */
import type { Node } from '@tiptap/pm/model'

/** From and to, as positions in the section's text. */
export interface Match {
  readonly from: number
  readonly to: number
}

export interface SearchOptions {
  readonly matchCase: boolean
}

/** A stand-in for what is not words (a footnote's mark, a line break), as long as that is in the text: one. */
const NOT_WORDS = '\uFFFC'

export function matchesIn(text: Node, words: string, { matchCase }: SearchOptions): Match[] {
  if (words === '') return []
  const wanted = fold(words, matchCase)
  const found: Match[] = []
  text.descendants((block, position) => {
    if (!block.isTextblock) return true
    const written = fold(block.textBetween(0, block.content.size, undefined, NOT_WORDS), matchCase)
    for (let at = written.indexOf(wanted); at >= 0; at = written.indexOf(wanted, at + wanted.length)) {
      found.push({ from: position + 1 + at, to: position + 1 + at + wanted.length })
    }
    return false
  })
  return found
}

/** Lower case that never changes how long a text is, so that places stay places. */
function fold(words: string, matchCase: boolean): string {
  if (matchCase) return words
  return [...words]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('')
}
