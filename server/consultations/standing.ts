/** Where the viewer stands towards a consultation: the row that an act concerns, and core's answer to whether it may be done. */
import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { isRefusal, Refusal } from '~core/refusal'
import type { Consultation as ConsultationRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import { planFor, type PlanInHand } from '../plans/standing'

/**
 * The consultation and its plan, when the viewer may do this there.
 *
 * @throws Refusal `consultation.notFound` when there is none, or the viewer has no role in its plan: both look alike
 */
export async function consultationFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  consultationId: Id,
): Promise<{ readonly consultation: ConsultationRow; readonly plan: PlanInHand }> {
  const consultation = await db.consultation.findUnique({ where: { id: consultationId } })
  try {
    // Somebody who is not signed in is told that first.
    const plan = await planFor(db, viewer, act, consultation?.planId ?? '')
    if (consultation) return { consultation, plan }
  } catch (error) {
    if (!isRefusal(error) || error.code !== 'plan.notFound') throw error
  }
  throw new Refusal('consultation.notFound')
}
