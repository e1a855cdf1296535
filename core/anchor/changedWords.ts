import { commonRuns, type CommonRun } from './commonRuns'
import type { SectionText, Span } from './sectionText'
import type { Sought } from './sought'

/** Letters that stand together in both texts count as the same from this many on. */
const SHORTEST_RUN = 4

/** How long the pieces are that tell where to look, and how often one may stand in a section to tell anything. */
const PIECE = 8
const MOST_PLACES = 8
/** In so many places of a section are the words laid along the text. */
const MOST_TRIES = 3

/** Longer words than this are only looked for as they were. */
const LONGEST = 4000

/** Words that are not quite those that were looked for, and how many of the letters they have kept. */
export interface Likeness extends Span {
  readonly kept: number
}

/** How many letters of the sought words still stand, in their order, in a span. */
export function lettersKept({ letters: sought }: Sought, { letters }: SectionText, span: Span): number {
  const stands = letters.slice(span.start, span.end)
  const shortest = Math.min(SHORTEST_RUN, Math.max(2, sought.length >> 1))
  const kept = (one: string, other: string) => lettersIn(commonRuns(one, shortest)(other))
  if (sought.length <= LONGEST && stands.length <= 2 * LONGEST) return kept(sought, stands)
  // Of very long words, how they begin and end says how much of them there is.
  const ends = Math.min(LONGEST >> 2, sought.length)
  const atEnds =
    kept(sought.slice(0, ends), stands.slice(0, ends)) + kept(sought.slice(-ends), stands.slice(-ends))
  return Math.min(sought.length - 1, Math.floor((sought.length * atEnds) / (2 * ends)))
}

/**
 * Where in a section the words may stand with some of them changed: where at least two pieces of them and of what stood
 * around them are about as far apart as they were; in the anchor's own block, where one is.
 */
export function changedWords(sought: Sought, section: SectionText, block: Span | undefined): Likeness[] {
  if (sought.letters.length > LONGEST) return []
  const slack = slackFor(sought)
  const mayBe = ({ at, pieces }: Guess) =>
    pieces > 1 || (block !== undefined && block.start - slack < at && at < block.end)
  const likeliest = guesses(sought, section.letters)
    .filter(mayBe)
    .sort((one, other) => other.pieces - one.pieces)
    .slice(0, MOST_TRIES)
  if (likeliest.length === 0) return []

  const { before, letters, after } = sought
  const runsIn = commonRuns(before.letters + letters + after.letters, SHORTEST_RUN)
  return likeliest.flatMap(({ at }) => likenessNear(sought, section, at, runsIn) ?? [])
}

/** Where the words may begin, and how many pieces say so. */
interface Guess {
  readonly at: number
  readonly pieces: number
}

function guesses({ before, letters, after }: Sought, text: string): Guess[] {
  const middle = letters.length >> 1
  const pieces: readonly (readonly [piece: string, offset: number])[] = [
    [before.letters.slice(-2 * PIECE, -PIECE), -2 * PIECE],
    [before.letters.slice(-PIECE), -PIECE],
    [letters.slice(0, PIECE), 0],
    [letters.slice(middle, middle + PIECE), middle],
    [letters.slice(-PIECE), Math.max(0, letters.length - PIECE)],
    [after.letters.slice(0, PIECE), letters.length],
    [after.letters.slice(PIECE, 2 * PIECE), letters.length + PIECE],
  ]
  const places = pieces.flatMap(([piece, offset]) => placesOf(piece, text).map((at) => at - offset))
  const guessed: Guess[] = []
  for (const at of places.sort((one, other) => one - other)) {
    const last = guessed.at(-1)
    // Somebody may have written or deleted a word between two pieces.
    if (last && at - last.at <= 2 * PIECE) guessed[guessed.length - 1] = { at, pieces: last.pieces + 1 }
    else guessed.push({ at, pieces: 1 })
  }
  return guessed
}

function placesOf(piece: string, text: string): number[] {
  const places: number[] = []
  if (piece.length < PIECE) return places
  for (let at = text.indexOf(piece); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(piece, at + 1))
    places.push(at)
  return places
}

/** How much longer the words may have become. */
const slackFor = ({ letters }: Sought) => 3 * PIECE + (letters.length >> 2)

/** Lays the words, with what stood around them, along the text near a guess, and looks which letters agree. */
function likenessNear(
  sought: Sought,
  { letters: text }: SectionText,
  guess: number,
  runsIn: (text: string) => CommonRun[],
): Likeness | undefined {
  const before = sought.before.letters.length
  const after = sought.after.letters.length
  const slack = slackFor(sought)
  const first = Math.max(0, guess - before - slack)
  const runs = runsIn(text.slice(first, guess + sought.letters.length + after + slack))

  const quote: Span = { start: before, end: before + sought.letters.length }
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

/** Words with more others between them are no longer the words: the parts that are far off are left out. */
function together(parts: readonly CommonRun[]): readonly CommonRun[] {
  const [head, tail] = [parts[0], parts.at(-1)]
  if (!head || !tail || !isLoose(lettersIn(parts), { start: head.inB, end: tail.inB + tail.length }))
    return parts
  return together(head.length < tail.length ? parts.slice(1) : parts.slice(0, -1))
}

const isLoose = (kept: number, { start, end }: Span) => 2 * kept < end - start

const lettersIn = (parts: readonly CommonRun[]) => parts.reduce((sum, { length }) => sum + length, 0)
