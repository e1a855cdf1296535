import { z } from 'zod'
import { mayCancel } from '~core/consultation/consultation'
import type { Phase } from '~core/phases/phases'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changeConsultation, factsOf, writeConsultation } from '../consultations/changeConsultation'
import { reason } from '../consultations/input'
import { mailParties, senderOf } from '../consultations/mailParties'
import { phaseOf } from '../consultations/open'
import { consultationFor } from '../consultations/standing'
import { mailWaits } from '../mail/outbox'
import { id } from '../plans/input'

/** Calls a consultation off. Those who were invited are told why; what was sent in stays. */
export const cancelConsultation = command(
  z.object({ consultationId: id, reason }),
  async (deps, viewer, { consultationId, reason }) => {
    await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
    await countTry(deps, rateLimits.mailByPerson, signedIn(viewer).id)
    await changeConsultation(deps, viewer, consultationId, mayCancel, async ({ tx, consultation }) => {
      await writeConsultation(tx, consultation, { state: 'cancelled', closedAt: deps.now() })
      const from = await phaseOf(tx, consultation.planId)
      const phase: Phase = from === 'consultation' ? 'drafting' : from
      await tx.plan.update({ where: { id: consultation.planId }, data: { phase } })
      const invited = await tx.invitedParty.findMany({
        where: { consultationId, invitedAt: { not: null }, removedAt: null },
      })
      await mailParties(deps, tx, await senderOf(tx, consultation), invited, (texts, told) =>
        texts.consultation.cancelled({ ...told, reason }),
      )
      return { kind: 'consultation.cancelled', facts: { ...factsOf(consultation), reason, from, phase } }
    })
    mailWaits(deps)
    return {}
  },
)
