import { z } from 'zod'
import { keyField } from '~core/access/fields'
import type { Role } from '~core/access/roles'
import { Refusal } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { mailWaits } from '../mail/outbox'
import { invitationFor } from '../people/invitationFor'
import { mailOffer, newOffer } from '../people/offer'

/** Mails an unanswered invitation again, with a new link and fourteen new days; the old link ends. */
export const resendInvitation = command(
  z.object({ invitationId: keyField }),
  async (deps, viewer, { invitationId }) => {
    const { planId, email, name, role } = await invitationFor(deps.db, viewer, invitationId)
    const sender = signedIn(viewer)
    await countTry(deps, rateLimits.mailByPerson, sender.id)
    await deps.db.$transaction(async (tx) => {
      const offer = newOffer(deps)
      const opened = await tx.invitation.updateMany({
        where: { id: invitationId, answer: 'pending' },
        data: offer.terms,
      })
      if (opened.count === 0) throw new Refusal('invitation.answered')
      await mailOffer(deps, tx, offer, { planId, email, name, role: role as Role, inviter: sender.name })
    })
    mailWaits(deps)
    return {}
  },
)
