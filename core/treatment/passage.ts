/** Deling: a statement's own text is divided into remarks by marking passages in it. */
import { allow, deny, type Verdict } from '~core/refusal'

/** From the character at `start` up to, not including, the one at `end`. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** The passage without the spaces around its words, and within the text. */
export function tidyPassage(text: string, { start, end }: Passage): Passage {
  const from = Math.max(0, Math.min(start, text.length))
  const words = text.slice(from, Math.max(from, end))
  const first = from + (words.length - words.trimStart().length)
  return { start: first, end: Math.max(first, from + words.trimEnd().length) }
}

/** Whether a tidied passage may become a remark: it says something, and nobody has marked any of it already. */
export function mayMark(text: string, passage: Passage, marked: readonly Passage[]): Verdict {
  if (passage.start >= passage.end || passage.end > text.length) return deny('remark.notInText')
  return marked.some((other) => overlap(passage, other)) ? deny('remark.overlaps') : allow
}

function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end
}

/** What looks like the end of a sentence and is not: "bl.a. ", "1. mars", "kl. 18". */
const NO_END =
  /(?:\d|\b(?:\p{L}|bl\.a|f\.eks|t\.d|m\.a|m\.m|o\.l|dvs|evt|inkl|jf|kl|kr|nr|pkt|ca|mht|osv|tlf))\.$/iu

/**
 * The sentences of a text, in order, without the spaces between: what somebody without a mouse chooses from. A line break
 * ends a sentence too, since lists are written so. Every word is in exactly one.
 */
export function sentencesOf(text: string): Passage[] {
  const found: Passage[] = []
  let start = 0
  const close = (end: number) => {
    const passage = tidyPassage(text, { start, end })
    if (passage.start < passage.end) found.push(passage)
    start = end
  }
  for (const { index, 0: match } of text.matchAll(/\n+|[.!?…]+["'»”)]*(?=\s)/gu)) {
    const end = index + match.length
    const isBreak = match.startsWith('\n')
    const follows = text.slice(end).trimStart()
    // After a number or a short form, only a capital letter says that something new begins.
    const goesOn =
      !isBreak && match === '.' && NO_END.test(text.slice(start, end)) && !/^\p{Lu}/u.test(follows)
    if (!goesOn) close(end)
  }
  close(text.length)
  return found
}

/** A stretch of a text that is shown in one way: inside those of the ranges whose places in their list it names. */
export interface Piece extends Passage {
  readonly text: string
  readonly within: readonly number[]
}

/** The text cut at the borders of the ranges; the pieces joined are the text again. */
export function piecesOf(text: string, ranges: readonly Passage[]): Piece[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of ranges)
    for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at)
  const borders = [...cuts].sort((one, other) => one - other)
  return borders.slice(0, -1).map((start, place) => {
    const end = borders[place + 1] ?? text.length
    const within = ranges.flatMap((range, index) => (range.start <= start && end <= range.end ? [index] : []))
    return { start, end, text: text.slice(start, end), within }
  })
}
