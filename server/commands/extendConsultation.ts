import { z } from 'zod'
import { endOfDay, mayExtend } from '~core/consultation/consultation'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changeConsultation, factsOf, writeConsultation } from '../consultations/changeConsultation'
import { day, reason } from '../consultations/input'
import { mailParties, senderOf } from '../consultations/mailParties'
import { consultationFor } from '../consultations/standing'
import { mailWaits } from '../mail/outbox'
import { id } from '../plans/input'

/** Moves the deadline to a later day. The reason is shown to everybody, and mailed to those who have not answered. */
export const extendConsultation = command(
  z.object({ consultationId: id, deadlineOn: day, reason }),
  async (deps, viewer, { consultationId, deadlineOn, reason }) => {
    await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
    const { id: personId } = signedIn(viewer)
    await countTry(deps, rateLimits.mailByPerson, personId)
    const may = (consultation: Parameters<typeof mayExtend>[0]) => mayExtend(consultation, deadlineOn)
    await changeConsultation(deps, viewer, consultationId, may, async ({ tx, consultation }) => {
      const { deadlineOn: from } = consultation
      await tx.deadlineChange.create({
        data: {
          id: deps.newId(),
          consultationId,
          from,
          to: deadlineOn,
          reason,
          personId,
          createdAt: deps.now(),
        },
      })
      await writeConsultation(tx, consultation, { deadlineOn, endsAt: endOfDay(deadlineOn) })
      const unanswered = await tx.invitedParty.findMany({
        where: {
          consultationId,
          invitedAt: { not: null },
          removedAt: null,
          statements: { none: { state: 'sent' } },
        },
      })
      const sender = await senderOf(tx, { ...consultation, deadlineOn })
      await mailParties(deps, tx, sender, unanswered, (texts, told) =>
        texts.consultation.extended({ ...told, reason }),
      )
      return {
        kind: 'consultation.extended',
        facts: { ...factsOf(consultation), from, deadline: deadlineOn },
      }
    })
    mailWaits(deps)
    return {}
  },
)
