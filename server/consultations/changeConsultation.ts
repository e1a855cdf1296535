import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { Refusal, refuseUnless, type Verdict } from '~core/refusal'
import type { Consultation as ConsultationRow, Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEvent } from '../events'
import { changePlan } from '../plans/changePlan'
import type { PlanInHand } from '../plans/standing'
import { asConsultation } from './preparation'
import { consultationFor } from './standing'

/** What a change to a consultation works with: facts read inside the transaction, while the plan is held. */
export interface ConsultationChange {
  readonly tx: Transaction
  readonly consultation: ConsultationRow
  readonly plan: PlanInHand
}

/**
 * One change to a consultation by somebody who runs it.
 *
 * @param may what core says of it as it stands
 * @param write answers with the event, or null when it is nothing that is recorded as an act
 */
export async function changeConsultation(
  deps: Deps,
  viewer: Viewer | null,
  consultationId: Id,
  may: (consultation: ReturnType<typeof asConsultation>) => Verdict,
  write: (change: ConsultationChange) => Promise<Pick<PlanEvent, 'kind' | 'facts'> | null>,
): Promise<void> {
  const { plan } = await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
  await changePlan(deps, plan.id, async (tx) => {
    const found = await consultationFor(tx, viewer, 'consultation.run', consultationId)
    refuseUnless(may(asConsultation(found.consultation)))
    const event = await write({ tx, ...found })
    return event && { ...event, personId: viewer?.id ?? null }
  })
}

/**
 * Writes into the row, and raises its version.
 *
 * @param version the one that the writer has seen
 * @throws Refusal `consultation.stale` when somebody else has written since
 */
export async function writeConsultation(
  tx: Transaction,
  { id, version }: { readonly id: Id; readonly version: number },
  data: Prisma.ConsultationUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.consultation.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw new Refusal('consultation.stale')
}

/** What an event tells of a consultation. */
export function factsOf({ id, title, name }: Pick<ConsultationRow, 'id' | 'title' | 'name'>) {
  return { consultationId: id, title, name }
}
