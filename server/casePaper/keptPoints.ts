import { resolutionPoints } from '~core/casePaper/points'
import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'

/**
 * The points of the proposed resolution as a kept version of the case paper about a plan has them; null when there is no
 * such version.
 *
 * @throws Refusal `snapshot.damaged`
 */
export async function keptPoints(
  db: Transaction,
  planId: Id,
  snapshotId: Id | null,
): Promise<string[] | null> {
  if (snapshotId === null) return null
  const paper = await readSnapshot(db, await snapshotRow(db, snapshotId))
  const parts = await db.section.findMany({
    where: { part: 'resolution', plan: { paper: { aboutId: planId } } },
    select: { id: true },
  })
  const ids = new Set(parts.map(({ id }) => id))
  return paper.sections
    .filter(({ id }) => ids.has(id))
    .flatMap(({ text }) => resolutionPoints(text).map((point) => point.text))
}
