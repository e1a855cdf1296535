import { isReminding, isToRemind } from '~core/consultation/party'
import type { Consultation as ConsultationRow } from '~prisma/generated/sqlite/client'
import type { Deps } from '../deps'
import type { Routine } from '../jobs/job'
import { mailWaits } from '../mail/outbox'
import { mailParties, senderOf } from './mailParties'
import { asPartyStatement } from './partiesOf'
import { asConsultation } from './preparation'

const EVERY = 15 * 60_000

/** Reminds those who are invited and have not answered, once each, some days before the deadline. */
export const remindParties: Routine = { name: 'reminders of consultations', every: EVERY, run: remindDue }

async function remindDue(deps: Deps): Promise<void> {
  const open = await deps.db.consultation.findMany({
    where: {
      state: 'open',
      remindDays: { not: null },
      endsAt: { gt: deps.now() },
      plan: { deletedAt: null },
    },
  })
  for (const row of open)
    if (isReminding({ ...row, ...asConsultation(row) }, deps.now()))
      await remind(deps, row).catch((error: unknown) =>
        deps.logger.error({ error, consultationId: row.id }, 'reminders could not be written'),
      )
}

async function remind(deps: Deps, row: ConsultationRow): Promise<void> {
  const parties = await deps.db.invitedParty.findMany({
    where: { consultationId: row.id, removedAt: null, remindedAt: null, email: { not: null } },
    include: { statements: { select: { state: true, late: true } } },
  })
  const consultation = { ...row, ...asConsultation(row) }
  const due = parties.filter(({ statements, ...party }) =>
    isToRemind({ ...party, statements: statements.map(asPartyStatement) }, consultation, deps.now()),
  )
  for (const { statements: _, ...party } of due)
    // Marked in the transaction of its mail: of two nodes one writes it.
    await deps.db.$transaction(async (tx) => {
      const { count } = await tx.invitedParty.updateMany({
        where: { id: party.id, remindedAt: null, removedAt: null },
        data: { remindedAt: deps.now() },
      })
      if (count === 0) return
      await mailParties(deps, tx, await senderOf(tx, row), [party], (texts, told) =>
        texts.consultation.reminded(told),
      )
    })
  if (due.length > 0) mailWaits(deps)
}
