import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import { consultationFor } from '../consultations/standing'
import type { Transaction } from '../db/database'
import { planFor } from '../plans/standing'

/** A consultation that has been opened, and those that a plan has had. */
export async function consultationOf(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  { planId, consultationId }: { readonly planId: Id; readonly consultationId?: Id | undefined },
) {
  const plan = await planFor(db, viewer, act, planId)
  const all = await db.consultation.findMany({
    where: { planId, snapshotId: { not: null }, state: { in: ['open', 'closed'] } },
    select: { id: true, title: true, opensOn: true, deadlineOn: true },
    orderBy: [{ opensOn: 'desc' }, { createdAt: 'desc' }],
  })
  const chosen = consultationId ?? all[0]?.id
  if (chosen === undefined) return { plan, all, consultation: null }
  if (!all.some(({ id }) => id === chosen)) throw new Refusal('consultation.notFound')
  const { consultation } = await consultationFor(db, viewer, act, chosen)
  return { plan, all, consultation }
}
