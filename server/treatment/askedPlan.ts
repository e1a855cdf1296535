import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { Refusal } from '~core/refusal'
import type { Database } from '../db/database'
import type { Deps } from '../deps'
import { readSnapshot } from '../snapshots/readSnapshot'

/** So many texts are kept: those of the consultations that are being treated. */
const KEPT = 4

/** Snapshots never change, so one that was read and found whole needs not be read again for the next page of the table. */
const kept = new WeakMap<Database, Map<Id, Promise<PlanDocument>>>()

/**
 * The text that the public was asked about.
 *
 * @throws Refusal `consultation.notOpen` when none was chosen yet, `snapshot.damaged`
 */
export function askedPlan({ db }: Pick<Deps, 'db'>, snapshotId: Id | null): Promise<PlanDocument> {
  if (snapshotId === null) return Promise.reject(new Refusal('consultation.notOpen'))
  const plans = kept.get(db) ?? new Map<Id, Promise<PlanDocument>>()
  kept.set(db, plans)
  const plan = plans.get(snapshotId) ?? read(db, snapshotId)
  plans.delete(snapshotId)
  plans.set(snapshotId, plan)
  plan.catch(() => plans.delete(snapshotId))
  const [oldest] = plans.keys()
  if (plans.size > KEPT && oldest !== undefined) plans.delete(oldest)
  return plan
}

async function read(db: Database, snapshotId: Id): Promise<PlanDocument> {
  const snapshot = await db.snapshot.findUnique({ where: { id: snapshotId } })
  if (!snapshot) throw new Refusal('snapshot.notFound')
  return readSnapshot(db, snapshot)
}
