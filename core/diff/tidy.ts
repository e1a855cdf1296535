/**
 * The shortest edit is not how a person tells a change: it keeps an "og" in the middle of a new sentence, and lets an
 * inserted sentence begin with the full stop of the one before. Here hunks become what a person would say.
 */
import type { Hunk } from './sequence'
import type { Token } from './tokens'

/** This many kept words in a row are always told as kept. */
const KEPT_WORDS = 5

/** The same change, begun and ended where a reader would, and with what was kept by chance counted as changed. */
export function tidy(hunks: readonly Hunk[], before: readonly Token[], after: readonly Token[]): Hunk[] {
  return withoutConfetti(slid(hunks, before, after), before, after)
}

/** Joins neighbouring hunks for as long as what was kept between two of them was kept by chance. */
function withoutConfetti(hunks: readonly Hunk[], before: readonly Token[], after: readonly Token[]): Hunk[] {
  if (hunks.length < 2) return [...hunks]
  const [inBefore, inAfter] = [new Measure(before), new Measure(after)]
  const removed = ({ beforeStart, beforeEnd }: Hunk) => inBefore.letters(beforeStart, beforeEnd)
  const inserted = ({ afterStart, afterEnd }: Hunk) => inAfter.letters(afterStart, afterEnd)

  const keptByChance = (left: Hunk, right: Hunk): boolean => {
    const sides = [left, right].map((hunk) => ({ removed: removed(hunk), inserted: inserted(hunk) }))
    // Between two insertions nothing was removed, and to say so would be wrong.
    if (!sides.some((side) => side.removed > 0) || !sides.some((side) => side.inserted > 0)) return false
    const lightest = Math.min(...sides.map((side) => Math.max(side.removed, side.inserted)))
    const words = inBefore.words(left.beforeEnd, right.beforeStart)
    if (words === 0) return lightest > 0
    const rewrites = sides.some((side) => side.removed > 0 && side.inserted > 0)
    return rewrites && words < KEPT_WORDS && inBefore.letters(left.beforeEnd, right.beforeStart) <= lightest
  }

  const tidied: Hunk[] = []
  for (const hunk of hunks) {
    let right = hunk
    for (let left = tidied.at(-1); left && keptByChance(left, right); left = tidied.at(-1)) {
      right = { ...right, beforeStart: left.beforeStart, afterStart: left.afterStart }
      tidied.pop()
    }
    tidied.push(right)
  }
  return tidied
}

/** How much there is to read between any two places, summed once. */
class Measure {
  private readonly lettersUpTo = [0]
  private readonly wordsUpTo = [0]

  constructor(tokens: readonly Token[]) {
    for (const [place, { kind, key }] of tokens.entries()) {
      const reads = kind === 'word' || kind === 'footnote'
      this.lettersUpTo.push((this.lettersUpTo[place] ?? 0) + (reads ? key.length : 0))
      this.wordsUpTo.push((this.wordsUpTo[place] ?? 0) + (reads ? 1 : 0))
    }
  }

  letters(start: number, end: number): number {
    return (this.lettersUpTo[end] ?? 0) - (this.lettersUpTo[start] ?? 0)
  }

  words(start: number, end: number): number {
    return (this.wordsUpTo[end] ?? 0) - (this.wordsUpTo[start] ?? 0)
  }
}

/** Moves each mere insertion or removal to the best of its equivalent places. */
function slid(hunks: readonly Hunk[], before: readonly Token[], after: readonly Token[]): Hunk[] {
  const moved: Hunk[] = []
  for (const [place, hunk] of hunks.entries()) {
    const inserts = hunk.beforeStart === hunk.beforeEnd
    const removes = hunk.afterStart === hunk.afterEnd
    const [tokens, start, end] = inserts
      ? [after, hunk.afterStart, hunk.afterEnd]
      : [before, hunk.beforeStart, hunk.beforeEnd]
    // One kept element must stay between two hunks.
    const back = hunk.beforeStart - (moved.at(-1)?.beforeEnd ?? -1) - 1
    const forth = (hunks[place + 1]?.beforeStart ?? before.length + 1) - hunk.beforeEnd - 1
    const by = inserts === removes ? 0 : bestSlide(tokens, start, end, back, forth)
    moved.push({
      beforeStart: hunk.beforeStart + by,
      beforeEnd: hunk.beforeEnd + by,
      afterStart: hunk.afterStart + by,
      afterEnd: hunk.afterEnd + by,
    })
  }
  return moved
}

/** By how many tokens to move tokens[start..end) so that its ends are where a reader would set them. */
function bestSlide(
  tokens: readonly Token[],
  start: number,
  end: number,
  back: number,
  forth: number,
): number {
  let best = { by: 0, score: seam(tokens, start) + seam(tokens, end) }
  const consider = (by: number) => {
    const score = seam(tokens, start + by) + seam(tokens, end + by)
    if (score > best.score) best = { by, score }
  }
  for (let by = -1; by >= -back && tokens[start + by]?.key === tokens[end + by]?.key; by -= 1) consider(by)
  for (let by = 1; by <= forth && tokens[start + by - 1]?.key === tokens[end + by - 1]?.key; by += 1)
    consider(by)
  return best.by
}

const ENDS_SENTENCE = /^[.!?…:;]$/

/** How natural it is to begin or end something at a place. */
function seam(tokens: readonly Token[], at: number): number {
  const [earlier, last, next] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!last || !next || last.kind === 'break' || next.kind === 'break') return 5
  if (last.kind === 'space') return earlier && ENDS_SENTENCE.test(earlier.key) ? 4 : 2
  if (next.kind === 'space') return ENDS_SENTENCE.test(last.key) ? 3 : 1
  return 0
}
