/** Headings of a text that has no real ones: short lines of their own without a full stop. */
import { nextSolid, type Flow, type FlowLine } from './flow'
import { isAllBold, lineText } from './inlineText'
import { asInnerHeading, isMeasureLabel } from './labels'
import type { Remarks } from './remarks'
import { sentencesOf } from './sentences'

/** Lines about a picture or to other pages, however short. */
const besideText =
  /^(foto|photo|illustrasjon|(tabell|figur|table|figure) \d|kilde|kjelde|les (også|mer|meir|òg)|sjå òg|se også)\b/i

const longestHeading = 70
const mostWords = 9
/** A longer line may still introduce the list right under it. */
const longestLead = 130

/** How deep a typed number says a heading is: "2 Mål" 1, "2.1 Lokaler" 2; 0 without a number. */
export function numberDepth(words: string): number {
  const number = /^(?:kapittel\s+|del\s+)?(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+\p{L}/iu.exec(words)?.[1]
  return number === undefined ? 0 : number.split('.').length
}

/**
 * Whether the words look like a heading: few, beginning with a capital or a number, and not ending as a
 * sentence does. A question may be a heading.
 */
export function looksLikeHeading(words: string): boolean {
  return (
    words.length <= longestHeading &&
    words.split(/\s+/).length <= mostWords &&
    /\p{L}{2}/u.test(words) &&
    /^["«“(]?[\p{Lu}\d]/u.test(words) &&
    (!/[.,;:!…–-]["»”)]?$/u.test(words) || isMeasureLabel(words)) &&
    sentencesOf(words.replace(/^[\d.]+\s+/, '')).length === 1 &&
    !besideText.test(words) &&
    !/@|https?:|www\.|^\d{1,2}\.\s?(\d{1,2}\.\s?\d{2,4}|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/i.test(
      words,
    )
  )
}

/** Whether a line looks like a heading. One with a break or a footnote in it is text. */
export function isHeadingLike({ content }: FlowLine): boolean {
  return content.every((node) => node.type === 'text') && looksLikeHeading(lineText(content))
}

/** Whether the source itself says what its headings are. */
export function hasHeadings(flow: readonly Flow[]): boolean {
  return flow.some((part) => part.kind === 'line' && part.heading > 0)
}

/**
 * The flow with its headings found, where it has no real ones.
 *
 * A line is one when it looks like one, stands alone, and something follows that it can be the heading of. Where
 * writers made headings by bold type, only bold lines count.
 */
export function withGuessedHeadings(flow: readonly Flow[], remarks: Remarks): Flow[] {
  if (hasHeadings(flow)) return [...flow]
  const found = headingIndexes(flow)
  const bold = [...found].filter((index) => {
    const part = flow[index]
    return part?.kind === 'line' && isAllBold(part.content)
  })
  const chosen = bold.length >= 2 ? new Set(bold) : found
  const lines = flow.filter((part) => part.kind !== 'gap').length
  // A text of short lines alone, such as a list of addresses, has no headings.
  const headings = chosen.size > Math.max(2, lines / 2) ? new Set<number>() : chosen
  const quotes: string[] = []
  const result = flow.map((part, index): Flow => {
    if (part.kind !== 'line') return part
    const words = lineText(part.content)
    if (headings.has(index)) {
      quotes.push(words)
      return { ...part, heading: Math.max(1, numberDepth(words)) }
    }
    return introducesList(flow, index) ? asInnerHeading(part) : part
  })
  if (quotes.length > 0) remarks.add('headingsGuessed', ...quotes)
  return result
}

function isOpen(part: Flow | undefined): part is FlowLine {
  return part?.kind === 'line' && !part.plain && (part.role === null || part.role === 'line')
}

/** Found from the end, since a line that is followed by a heading may be one, but not by nothing. */
function headingIndexes(flow: readonly Flow[]): Set<number> {
  const found = new Set<number>()
  const hasGaps = flow.some((part) => part.kind === 'gap')
  for (let index = flow.length - 1; index >= 0; index -= 1) {
    const part = flow[index]
    if (!isOpen(part) || !isHeadingLike(part)) continue
    const before = flow[index - 1]
    if (hasGaps && before?.kind === 'line' && before.role !== 'separator') continue
    const next = nextSolid(flow, index + 1)
    const below = flow[next]
    if (below === undefined) continue
    if (below.kind === 'line' && !found.has(next)) {
      const words = lineText(below.content)
      const isCandidate = isOpen(below) && isHeadingLike(below)
      // Right under a heading stands its text, which is longer or ends as a sentence does.
      const isText = words.length > longestHeading || /[.!?:…]["»”)]?$/.test(words)
      if (isCandidate || (next === index + 1 && !isText)) continue
    }
    if (below.kind === 'line' && lineText(below.content) === lineText(part.content)) continue
    found.add(index)
  }
  return found
}

/** A line too long for a chapter's title that stands by itself over a list. */
function introducesList(flow: readonly Flow[], index: number): boolean {
  const part = flow[index]
  const below = flow[nextSolid(flow, index + 1)]
  if (!isOpen(part) || below?.kind !== 'block' || !/List$/.test(below.block.type)) return false
  const words = lineText(part.content)
  const alone = flow[index - 1]?.kind !== 'line'
  return alone && words.length <= longestLead && /^["«“]?\p{Lu}/u.test(words) && !/[.,;:!?…]$/.test(words)
}
