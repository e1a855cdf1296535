import { commonRuns, type CommonRun } from './commonRuns'
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
  return lettersIn(commonRuns(sought, letters.slice(span.start, span.end), shortest))
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
  const parts = together(runs.flatMap((run) => within(run, quote)))
  const [head, tail] = [parts[0], parts.at(-1)]
  if (!head || !tail) return undefined
  // Where their own first or last letters are changed, what stands beside the words tells where they begin and end.
  const ahead = runs.find((run) => run.inA + run.length === quote.start)
  const behind = runs.find((run) => run.inA === quote.end)
  const narrow: Span = { start: head.inB, end: tail.inB + tail.length }
  const wide: Span = {
    start: ahead ? Math.min(narrow.start, ahead.inB + ahead.length) : narrow.start,
    end: behind ? Math.max(narrow.end, behind.inB) : narrow.end,
  }
  const kept = lettersIn(parts)
  const { start, end } = isLoose(kept, wide) ? narrow : wide
  return { start: first + start, end: first + end, kept }
}

/** What of a run is of the words. */
function within({ inA, inB, length }: CommonRun, quote: Span): CommonRun[] {
  const [from, to] = [Math.max(inA, quote.start), Math.min(inA + length, quote.end)]
  return from < to ? [{ inA: from, inB: inB + from - inA, length: to - from }] : []
}

/** Words with twice as many others between them are no longer the words: the parts that are far off are left out. */
function together(parts: readonly CommonRun[]): readonly CommonRun[] {
  const [head, tail] = [parts[0], parts.at(-1)]
  if (!head || !tail || !isLoose(lettersIn(parts), { start: head.inB, end: tail.inB + tail.length }))
    return parts
  return together(head.length < tail.length ? parts.slice(1) : parts.slice(0, -1))
}

const isLoose = (kept: number, { start, end }: Span) => 3 * kept < end - start

const lettersIn = (parts: readonly CommonRun[]) => parts.reduce((sum, { length }) => sum + length, 0)
