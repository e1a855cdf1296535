/** Besøk: when somebody was at a plan, and what they had seen when they left. */
import type { Id, Instant } from '~core/ids'

/** A visit ends after so long without a sign of the person, in milliseconds. */
export const VISIT_ENDS = 30 * 60 * 1000

export interface Visit {
  /** The last sign of them. */
  readonly seenAt: Instant
  /** The text as they last saw it. */
  readonly seenSnapshotId: Id | null
  /** When the visit before this one ended: news is reckoned from there. Null: this is their first. */
  readonly newsSince: Instant | null
  /** The text as it stood then. */
  readonly newsSnapshotId: Id | null
}

/** The visit after a sign of the person now. Whoever only loads the page again keeps the news they have not read. */
export function visitAt(now: Instant, before: Visit | null): Visit {
  if (!before) return { seenAt: now, seenSnapshotId: null, newsSince: null, newsSnapshotId: null }
  const goesOn = now.getTime() - before.seenAt.getTime() < VISIT_ENDS
  if (goesOn) return { ...before, seenAt: now }
  return {
    seenAt: now,
    seenSnapshotId: before.seenSnapshotId,
    newsSince: before.seenAt,
    newsSnapshotId: before.seenSnapshotId,
  }
}
