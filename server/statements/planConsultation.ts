import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Consultation as ConsultationRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import { planFor, type PlanInHand } from '../plans/standing'

/**
 * The consultation that a plan's pages are about: the latest that was opened.
 *
 * @throws Refusal `consultation.notFound` when the plan has none, `plan.notFound`
 */
export async function planConsultation(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  planId: Id,
): Promise<{ readonly plan: PlanInHand; readonly consultation: ConsultationRow }> {
  const plan = await planFor(db, viewer, act, planId)
  const consultation = await db.consultation.findFirst({
    where: { planId, openedAt: { not: null } },
    orderBy: [{ openedAt: 'desc' }, { createdAt: 'desc' }],
  })
  if (!consultation) throw new Refusal('consultation.notFound')
  return { plan, consultation }
}
