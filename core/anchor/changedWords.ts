import { commonRuns } from './commonRuns'
import type { SectionText, Span } from './sectionText'
import type { Sought } from './sought'

/** Letters that stand together in both texts count as the same from this many on. */
const SHORTEST_RUN = 4

/** How long the pieces are that tell where to look, and how often one may stand in a section to tell anything. */
const PIECE = 8
const MOST_PLACES = 8

/** Longer words than this are only looked for as they were. */
const LONGEST = 4000

/** Words that are not quite those that were looked for, and how many of the letters they have kept. */
export interface Likeness extends Span {
  readonly kept: number
}

/** How many letters of the sought words still stand, in their order, in a span. */
export function lettersKept({ letters: sought }: Sought, { letters }: SectionText, span: Span): number {
  if (sought.length > LONGEST || span.end - span.start > 2 * LONGEST) return 0
  const shortest = sought.length < 2 * SHORTEST_RUN ? SHORTEST_RUN - 1 : SHORTEST_RUN
  const runs = commonRuns(sought, letters.slice(span.start, span.end), shortest)
  return runs.reduce((sum, { length }) => sum + length, 0)
}

/** Everywhere in the section where the sought words may stand with some of them changed. */
export function* changedWords(sought: Sought, section: SectionText): Generator<Likeness> {
  if (sought.letters.length > LONGEST) return
  const tried: number[] = []
  for (const guess of guesses(sought, section.letters)) {
    if (tried.some((earlier) => Math.abs(earlier - guess) < PIECE)) continue
    tried.push(guess)
    const likeness = likenessNear(sought, section, guess)
    if (likeness) yield likeness
  }
}

/** Where the words may begin, judged by where pieces of them and of what stood around them are. */
function* guesses({ before, letters, after }: Sought, text: string): Generator<number> {
  const middle = letters.length >> 1
  const pieces: readonly (readonly [piece: string, offset: number])[] = [
    [before.letters.slice(-PIECE), -PIECE],
    [after.letters.slice(0, PIECE), letters.length],
    [letters.slice(0, PIECE), 0],
    [letters.slice(-PIECE), Math.max(0, letters.length - PIECE)],
    [letters.slice(middle, middle + PIECE), middle],
  ]
  for (const [piece, offset] of pieces) {
    if (piece.length < PIECE) continue
    let places = 0
    for (let at = text.indexOf(piece); at >= 0 && places < MOST_PLACES; at = text.indexOf(piece, at + 1)) {
      yield at - offset
      places += 1
    }
  }
}

/** Lays the words, with what stood around them, along the text near a guess, and looks which letters agree. */
function likenessNear(sought: Sought, { letters: text }: SectionText, guess: number): Likeness | undefined {
  const before = sought.before.letters
  const pattern = before + sought.letters + sought.after.letters
  const slack = 3 * PIECE + (sought.letters.length >> 2)
  const first = Math.max(0, guess - before.length - slack)
  const runs = commonRuns(pattern, text.slice(first, first + pattern.length + 2 * slack), SHORTEST_RUN)

  const quote: Span = { start: before.length, end: before.length + sought.letters.length }
  let kept = 0
  let [start, end] = [Infinity, 0]
  for (const { inA, inB, length } of runs) {
    const [from, to] = [Math.max(inA, quote.start), Math.min(inA + length, quote.end)]
    // What stood right before the words tells where they begin though their own first letters are changed.
    if (inA + length === quote.start) start = inB + length
    if (inA === quote.end) end = inB
    if (from >= to) continue
    kept += to - from
    start = Math.min(start, inB + from - inA)
    if (end < inB + to - inA) end = inB + to - inA
  }
  // Words with twice as many others between them are no longer the words.
  return 3 * kept >= end - start ? { start: first + start, end: first + end, kept } : undefined
}
