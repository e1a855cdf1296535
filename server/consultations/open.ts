import { wallTimeOf } from '~core/calendar/osloTime'
import { mayConsult, mayOpen } from '~core/consultation/consultation'
import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import type { PlanDocument } from '~core/plan/document'
import { refuseUnless } from '~core/refusal'
import type { Consultation as ConsultationRow } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEvent } from '../events'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { makeAskedPdf } from './askedPdf'
import { factsOf, writeConsultation } from './changeConsultation'
import { inviteParties, senderOf } from './mailParties'
import { preparationOf } from './preparation'

/**
 * Opens a prepared consultation within its transaction: the text that is asked about is kept, the plan goes into its
 * phase, and everybody who is invited gets the letter with a link of their own.
 *
 * @param plan the plan as it stands, read before the transaction began
 * @throws Refusal what core says is missing, or that it may not last so short
 */
export async function openNow(
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  tx: Transaction,
  row: ConsultationRow,
  plan: PlanDocument,
  openedById: Id,
): Promise<Pick<PlanEvent, 'kind' | 'facts'>> {
  const from = await phaseOf(tx, row.planId)
  refuseUnless(mayConsult(from))
  refuseUnless(mayOpen(await preparationOf(tx, row, plan), deps.now()))
  const snapshotId =
    row.snapshotId ?? (await keepSnapshot(deps, tx, plan, { kind: 'consultation', personId: openedById })).id
  const today = wallTimeOf(deps.now()).date
  const opensOn = row.opensOn > today ? row.opensOn : today
  await writeConsultation(tx, row, { state: 'open', snapshotId, opensOn, openedById, openedAt: deps.now() })
  await tx.plan.update({ where: { id: row.planId }, data: { phase: 'consultation' satisfies Phase } })
  await makeAskedPdf(deps, tx, { planId: row.planId, snapshotId })
  const parties = await tx.invitedParty.findMany({ where: { consultationId: row.id, removedAt: null } })
  await inviteParties(deps, tx, await senderOf(tx, row), parties)
  return {
    kind: 'consultation.opened',
    facts: { ...factsOf(row), deadline: row.deadlineOn, from, phase: 'consultation' },
  }
}

/** The phase that a plan is in. */
export async function phaseOf(tx: Transaction, planId: Id): Promise<Phase> {
  const { phase } = await tx.plan.findUniqueOrThrow({ where: { id: planId }, select: { phase: true } })
  return phase as Phase
}
