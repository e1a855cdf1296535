import type { DocumentJson } from '~core/document/json'
import { textOf } from '~core/render/text'

/** How many letters a printed line takes, about: the column that core/render/layout/design sets. */
const LETTERS = 72

/** About how many lines the text takes in print; enough to say that a summary has grown too long. */
export function printedLines(text: DocumentJson): number {
  return textOf(text)
    .split('\n')
    .reduce((lines, paragraph) => lines + linesOf(paragraph), 0)
}

function linesOf(paragraph: string): number {
  let lines = 0
  let room = 0
  for (const word of paragraph.split(/\s+/).filter((found) => found !== '')) {
    if (word.length > room) {
      lines += 1
      room = LETTERS
    }
    room -= word.length + 1
  }
  return lines
}
