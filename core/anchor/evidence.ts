import type { Candidate } from './candidates'
import { ENOUGH, type Sought } from './sought'

/** So many letters are not the same by chance. */
const PLENTY = 32
/** Fewer letters than these are no part of words that would still mean something. */
const LEAST = 3

/**
 * Whether a candidate is the anchor's own place rather than words that are like it.
 *
 * A short quote needs more around it than a long one. And since sentences often begin alike, one side must agree to its
 * end outside the anchor's own block, or very much must agree.
 */
export function isOwn(candidate: Candidate, sought: Sought): boolean {
  const { kept, context, atPosition, inBlock } = candidate
  const { length } = sought.letters
  if (kept < LEAST && kept < length) return false
  if (atPosition) return 3 * kept >= length
  if (kept < length && !isPart(candidate, sought)) return false
  const around = context.before + context.after
  if (kept + around >= PLENTY) return true
  return inBlock
    ? kept + around >= 2 * ENOUGH && 2 * around >= ENOUGH
    : kept + around >= 3 * ENOUGH && context.certain >= ENOUGH
}

/** Nearly all of the words, or half of them between their old surroundings, or of blocks from which one has gone. */
function isPart({ kept, context }: Candidate, { letters, inOneBlock }: Sought): boolean {
  if (4 * kept >= 3 * letters.length) return true
  const isBetween = 2 * Math.min(context.before, context.after) >= ENOUGH
  return 2 * kept >= letters.length && (isBetween || !inOneBlock || kept >= PLENTY)
}

/** How much speaks for a candidate, in letters. All the words count as much as the surroundings on one side. */
export function weightOf({ kept, context, atPosition, inBlock }: Candidate, { letters }: Sought): number {
  const around = context.before + context.after
  return (PLENTY * kept) / letters.length + around + (atPosition ? 2 * ENOUGH : 0) + (inBlock ? ENOUGH : 0)
}
