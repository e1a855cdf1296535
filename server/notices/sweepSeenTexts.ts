import type { Routine } from '../jobs/job'
import { deleteSnapshot } from '../snapshots/deleteSnapshot'

const HOUR = 60 * 60 * 1000

/** Removes texts that nobody's visit ended or began with any more. */
export const sweepSeenTexts: Routine = {
  name: 'seen texts',
  every: HOUR,
  run: async ({ db, now }) => {
    const [texts, visits] = await Promise.all([
      db.snapshot.findMany({
        where: { kind: 'visit', createdAt: { lt: new Date(now().getTime() - HOUR) } },
        select: { id: true },
      }),
      db.planVisit.findMany({ select: { seenSnapshotId: true, newsSnapshotId: true } }),
    ])
    const needed = new Set(
      visits.flatMap(({ seenSnapshotId, newsSnapshotId }) => [seenSnapshotId, newsSnapshotId]),
    )
    for (const { id } of texts) if (!needed.has(id)) await deleteSnapshot(db, id)
  },
}
