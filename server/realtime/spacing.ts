/** Writing to one socket takes about 10 µs: with this spacing a room takes a twentieth of the time at most, */
const PER_MEMBER_MS = 0.2
/** and nobody waits longer than this for others, */
const LONGEST_MS = 21
/** but in a crowd, where even so half of the time would go into writing: there a room takes a tenth, */
const PER_MEMBER_OF_CROWD_MS = 0.1
/** and at most this is waited. */
const LONGEST_IN_CROWD_MS = 50

/** Least time between two commits of a room with so many members, in milliseconds. */
export function spacingOf(members: number): number {
  const usual = Math.min(members * PER_MEMBER_MS, LONGEST_MS)
  return Math.max(usual, Math.min(members * PER_MEMBER_OF_CROWD_MS, LONGEST_IN_CROWD_MS))
}
