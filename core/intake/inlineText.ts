import type { InlineJson, MarkJson } from '~core/document/json'
import { documentSchema } from '~core/document/schema'

/** Lines of text on their way from the source to the document: gathering, tidying, cutting. */

const markOrder = Object.keys(documentSchema.marks)

/** Adds a mark where it is not yet, in the order in which the schema keeps marks. */
export function withMark(marks: readonly MarkJson[], mark: MarkJson): readonly MarkJson[] {
  const others = marks.filter((known) => known.type !== mark.type)
  return [...others, mark].sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type))
}

function sameMarks(one: readonly MarkJson[] = [], other: readonly MarkJson[] = []): boolean {
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other)
}

/** A text node; none for no characters, which the schema does not allow. */
export function run(text: string, marks: readonly MarkJson[] = []): InlineJson[] {
  if (text === '') return []
  return marks.length > 0 ? [{ type: 'text', text, marks }] : [{ type: 'text', text }]
}

/** Characters that no reader sees and XML often forbids: control characters, byte order marks, lone surrogates. */
export function withoutInvisible(text: string): string {
  return text
    .replace(/(?!\s)\p{Cc}|[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
}

const spaces = /[\s\u00A0]+/g

/** One space for every run of white space; a lone non-breaking space is meant and stays. */
export function collapse(text: string): string {
  return withoutInvisible(text).replace(spaces, (found) => (found === '\u00A0' ? found : ' '))
}

/** Collapsed and without white space around it. */
export function tidy(text: string): string {
  return collapse(text).replace(/^[\s\u00A0]+|[\s\u00A0]+$/g, '')
}

/**
 * A line's runs with white space collapsed across them, none at its ends or around breaks, no break at its
 * ends, and neighbours of the same marks joined.
 */
export function tidyLine(line: readonly InlineJson[]): InlineJson[] {
  const tidied: InlineJson[] = []
  let spaceBefore = true
  for (const node of line) {
    if (node.type !== 'text') {
      if (node.type === 'hardBreak') {
        trimEnd(tidied)
        if (tidied.length === 0) continue
      }
      tidied.push(node)
      spaceBefore = node.type === 'hardBreak'
      continue
    }
    let text = collapse(node.text)
    if (spaceBefore) text = text.replace(/^[\s\u00A0]+/, '')
    if (text === '') continue
    spaceBefore = /[\s\u00A0]$/.test(text)
    append(tidied, { ...node, text })
  }
  trimEnd(tidied)
  while (tidied.at(-1)?.type === 'hardBreak') {
    tidied.pop()
    trimEnd(tidied)
  }
  return tidied
}

function append(line: InlineJson[], node: Extract<InlineJson, { type: 'text' }>): void {
  const last = line.at(-1)
  if (last?.type === 'text' && sameMarks(last.marks, node.marks)) {
    line[line.length - 1] = { ...last, text: last.text + node.text }
  } else line.push(node)
}

function trimEnd(line: InlineJson[]): void {
  for (let last = line.at(-1); last?.type === 'text'; last = line.at(-1)) {
    const text = last.text.replace(/[\s\u00A0]+$/, '')
    line.pop()
    if (text !== '') {
      line.push({ ...last, text })
      return
    }
  }
}

/** The characters of a line; a break is a space, a footnote nothing. */
export function lineText(line: readonly InlineJson[]): string {
  return line
    .map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : ''))
    .join('')
}

/** Cuts a line after so many characters (counted as `lineText` does); both halves tidied. */
export function cutLine(line: readonly InlineJson[], at: number): [InlineJson[], InlineJson[]] {
  const before: InlineJson[] = []
  const after: InlineJson[] = []
  let position = 0
  for (const node of line) {
    const length = node.type === 'text' ? node.text.length : node.type === 'hardBreak' ? 1 : 0
    const end = position + length
    // A footnote at the cut belongs to the words before it.
    if (end <= at) before.push(node)
    else if (position >= at || node.type !== 'text') after.push(node)
    else {
      before.push({ ...node, text: node.text.slice(0, at - position) })
      after.push({ ...node, text: node.text.slice(at - position) })
    }
    position = end
  }
  return [tidyLine(before), tidyLine(after)]
}

/** Whether every visible character is bold, and there is one. */
export function isAllBold(line: readonly InlineJson[]): boolean {
  const runs = line.filter((node) => node.type === 'text' && node.text.trim() !== '')
  return runs.length > 0 && runs.every((node) => node.marks?.some((mark) => mark.type === 'bold') ?? false)
}

/** A line that is bold throughout, without it: a heading is bold of itself. */
export function withoutBold<Line extends { readonly content: readonly InlineJson[] }>(line: Line): Line {
  if (!isAllBold(line.content)) return line
  const content = line.content.map(({ marks = [], ...node }) => {
    const others = marks.filter((mark) => mark.type !== 'bold')
    return others.length > 0 ? { ...node, marks: others } : node
  })
  return { ...line, content }
}
