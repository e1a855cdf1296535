import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { isRefusal, Refusal } from '~core/refusal'
import { readCanonicalPlan } from '~core/snapshot/canonical'
import type { PlanAct } from '~core/access/can'
import type { Transaction } from '../db/database'
import { planFor, type PlanInHand } from '../plans/standing'
import { sha256Of } from './keepSnapshot'

/** A snapshot's row. */
export type SnapshotRow = Awaited<ReturnType<typeof snapshotRow>>

/** @throws Refusal `snapshot.notFound` */
export async function snapshotRow(db: Transaction, snapshotId: Id) {
  const row = await db.snapshot.findFirst({ where: { id: snapshotId, plan: { deletedAt: null } } })
  if (!row) throw new Refusal('snapshot.notFound')
  return row
}

/**
 * A snapshot and its plan, when the viewer may do this in the plan.
 *
 * @throws Refusal `snapshot.notFound` also when the viewer has no role in its plan: the two look alike from outside
 */
export async function snapshotFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  snapshotId: Id,
): Promise<{ readonly snapshot: SnapshotRow; readonly plan: PlanInHand }> {
  if (!viewer) throw new Refusal('signIn.required')
  const snapshot = await snapshotRow(db, snapshotId)
  try {
    return { snapshot, plan: await planFor(db, viewer, act, snapshot.planId) }
  } catch (error) {
    if (isRefusal(error) && error.code === 'plan.notFound') throw new Refusal('snapshot.notFound')
    throw error
  }
}

/**
 * What a snapshot holds, once its bytes are known to be those that were stored.
 *
 * @throws Refusal `snapshot.damaged` when they are not; `snapshot.adoptedDamaged` of what the council adopted
 */
export async function readSnapshot(
  db: Transaction,
  snapshot: Pick<SnapshotRow, 'id' | 'sha256' | 'kind'>,
): Promise<PlanDocument> {
  const content = await db.snapshotContent.findUnique({ where: { snapshotId: snapshot.id } })
  const isWhole = content !== null && sha256Of(content.json) === snapshot.sha256
  const plan = isWhole ? readCanonicalPlan(content.json) : null
  if (!plan) throw new Refusal(snapshot.kind === 'adopted' ? 'snapshot.adoptedDamaged' : 'snapshot.damaged')
  return plan
}

/** Whether a snapshot can still be read. */
export async function isDamaged(
  db: Transaction,
  { id, sha256 }: Pick<SnapshotRow, 'id' | 'sha256'>,
): Promise<boolean> {
  const content = await db.snapshotContent.findUnique({ where: { snapshotId: id } })
  return content === null || sha256Of(content.json) !== sha256
}
