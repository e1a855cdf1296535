/**
 * Finds lines again that carry another id but read nearly the same: what was pasted, or typed anew.
 */
import { likeness } from './bag'
import type { Partners } from './partners'
import type { Passage } from './passage'
import type { Effort } from './sequence'

/** From here on two lines are said to be the same one. */
const LIKE = 0.5
/** Lines with fewer letters are too short to be recognised by their words. */
const LETTERS = 12
/** A word that stands in more lines than this says too little to look them all up. */
const COMMON = 24
/** So many of the likeliest lines are looked at more closely. */
const CANDIDATES = 6

/** Pairs lines that have no partner with the one that is most like them, the likest first. */
export function pairSimilar(
  before: readonly Passage[],
  after: readonly Passage[],
  partners: Partners<Passage>,
  effort: Effort,
): void {
  const free = (passage: Passage) => !partners.of(passage) && passage.bag.weight >= LETTERS
  const index = linesByWord(before.filter(free))
  const found = after.filter(free).flatMap((is) =>
    candidatesFor(is, index, effort).flatMap((was) => {
      const like = likeness(was.bag, is.bag)
      return like >= LIKE ? [{ was, is, like }] : []
    }),
  )
  // Sorting is stable: of equals, the first in reading order.
  found.sort((one, other) => other.like - one.like || other.is.bag.weight - one.is.bag.weight)
  for (const { was, is } of found) if (!partners.of(was) && !partners.of(is)) partners.pair(was, is)
}

function linesByWord(lines: readonly Passage[]): Map<string, Passage[]> {
  const index = new Map<string, Passage[]>()
  for (const line of lines)
    for (const word of line.bag.words) {
      const already = index.get(word)
      if (already) already.push(line)
      else index.set(word, [line])
    }
  return index
}

/** The lines of the same family with which it shares most letters of words that are not everywhere. */
function candidatesFor(
  line: Passage,
  index: ReadonlyMap<string, readonly Passage[]>,
  effort: Effort,
): Passage[] {
  const shared = new Map<Passage, number>()
  for (const word of line.bag.words) {
    const lines = index.get(word) ?? []
    effort.steps += 1 + (lines.length > COMMON ? 0 : lines.length)
    if (lines.length > COMMON) continue
    for (const other of lines)
      if (other.family === line.family) shared.set(other, (shared.get(other) ?? 0) + word.length)
  }
  return [...shared.keys()]
    .sort((one, other) => (shared.get(other) ?? 0) - (shared.get(one) ?? 0))
    .slice(0, CANDIDATES)
}
