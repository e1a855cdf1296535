/** Labels that say what the list below them holds: «Strategi/tiltak», «Tiltak i perioden», and how people misspell them. */
import { nextSolid, type Flow, type FlowLine } from './flow'
import { lineText, withoutBold } from './inlineText'
import type { Remarks } from './remarks'

const measureWords = ['tiltak', 'tiltaka', 'tiltakene', 'tiltaksliste']
const strategyWords = [
  'strategi',
  'strategier',
  'strategiar',
  'strategiene',
  'strategiane',
  'handlinger',
  'handlingar',
]
const longestLabel = 60

/** Whether the words are a label for measures. «Startegi/tiltak» counts: one slip in a word is a slip. */
export function isMeasureLabel(words: string): boolean {
  const text = words.trim().replace(/\s*:$/, '').toLowerCase()
  if (text.length > longestLabel || /[.!?]$/.test(text)) return false
  const found = text.split(/[^\p{L}]+/u).filter((word) => word !== '')
  const first = found[0] ?? ''
  const last = found.at(-1) ?? ''
  const isMeasure = (word: string) => measureWords.some((known) => isAlmost(word, known))
  const isStrategy = (word: string) => strategyWords.some((known) => isAlmost(word, known))
  if (isMeasure(first)) return found.length <= 6
  if (isMeasure(last)) return found.length <= 4
  return isStrategy(first) && found.length <= 6 && found.some(isMeasure)
}

/** Equal but for one letter missing, added or wrong, or two that changed places. */
function isAlmost(word: string, known: string): boolean {
  if (word === known) return true
  if (known.length < 5 || Math.abs(word.length - known.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === known[start]) start += 1
  let end = 0
  const shorter = Math.min(word.length, known.length)
  while (end < shorter - start && word.at(-1 - end) === known.at(-1 - end)) end += 1
  const left = word.slice(start, word.length - end)
  const right = known.slice(start, known.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/**
 * Marks the lists under labels for measures, and turns those labels into headings that stay inside their
 * section. A label that stands only once and is a real heading remains one: it is a chapter «Tiltak».
 */
export function withMeasureLists(flow: readonly Flow[], remarks: Remarks): Flow[] {
  const labels = flow.flatMap((part, index) => {
    if (part.kind !== 'line' || !isMeasureLabel(lineText(part.content))) return []
    const list = nextSolid(flow, index + 1)
    const below = flow[list]
    return below?.kind === 'block' && isListBlock(below.block) ? [{ index, part, list }] : []
  })
  const result = [...flow]
  for (const { index, part, list } of labels) {
    const below = result[list]
    if (below?.kind === 'block') result[list] = { ...below, measures: true }
    const repeated = labels.length > 1 || lineText(part.content).includes('/')
    if (part.heading === 0 || repeated) result[index] = asInnerHeading(part)
    remarks.add('measureLists', lineText(part.content))
  }
  return result
}

function isListBlock(block: { readonly type: string }): boolean {
  return block.type === 'bulletList' || block.type === 'orderedList'
}

/** The line as a heading inside its section. A heading is bold of itself. */
export function asInnerHeading(line: FlowLine): FlowLine {
  return withoutBold({ ...line, heading: line.heading || 6, inner: true })
}
