/** What the JSON interface tells of a plan's snapshots. The shapes are promised in openapi.json. */
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import { isListed, snapshotKinds } from '~core/snapshot/snapshot'
import type { Database } from '../db/database'
import { readSnapshot } from '../snapshots/readSnapshot'

const fields = { id: true, kind: true, name: true, createdAt: true, sha256: true, wordCount: true } as const
const listed = { kind: { in: snapshotKinds.filter(isListed) } }

/** The plan's snapshots, the newest first. */
export async function snapshotsOfPlan(db: Database, planId: Id) {
  const snapshots = await db.snapshot.findMany({
    where: { planId, ...listed },
    select: fields,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return { snapshots }
}

/**
 * One snapshot with its content.
 *
 * @throws Refusal `snapshot.notFound`, also for one of another plan; `snapshot.damaged`
 */
export async function snapshotOfPlan(db: Database, planId: Id, snapshotId: Id) {
  const found = await db.snapshot.findFirst({ where: { id: snapshotId, planId, ...listed }, select: fields })
  if (!found) throw new Refusal('snapshot.notFound')
  return { ...found, document: await readSnapshot(db, found) }
}
