import type { Node } from '@tiptap/pm/model'
import type { DocumentJson } from '~core/document/json'
import { blocksOf, wordsOf } from '~core/document/visit'

/** How many words stand in a run of text: what lies between spaces and has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** How many words stand in a text as it was given. */
export function wordsInText(text: DocumentJson): number {
  let words = 0
  for (const block of blocksOf(text)) {
    const inline = (block.content ?? []).every(
      (child) => child.type === 'text' || child.type === 'hardBreak' || child.type === 'footnote',
    )
    if (inline) words += countWords(wordsOf(block))
  }
  return words
}

/** How many words stand in a live text. */
export function wordsInNode(text: Node): number {
  let words = 0
  text.descendants((node) => {
    if (!node.isTextblock) return true
    words += countWords(node.textBetween(0, node.content.size, ' ', ' '))
    return false
  })
  return words
}
