import { z } from 'zod'
import { emailField, keyField, nameField, optionalLine, roleField, sideField } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { mailWaits } from '../mail/outbox'
import { mailOffer, newOffer } from '../people/offer'
import { changePlan } from '../plans/changePlan'
import { planFor } from '../plans/standing'

/**
 * Invites an address to a role in the plan, by mail. An address has one open invitation to a plan at most: a new one
 * takes the place of the old.
 */
export const invite = command(
  z.object({
    planId: keyField,
    email: emailField,
    name: nameField,
    side: sideField,
    organisation: optionalLine,
    title: optionalLine,
    role: roleField,
  }),
  async (deps, viewer, { planId, email, ...place }) => {
    const { municipalityId } = await planFor(deps.db, viewer, 'plan.people', planId)
    const inviter = signedIn(viewer)
    await countTry(deps, rateLimits.mailByPerson, inviter.id)
    const now = deps.now()
    const invitationId = deps.newId()
    await changePlan(deps, planId, async (tx) => {
      const member = await tx.planMember.findFirst({ where: { planId, person: { email } } })
      if (member) throw new Refusal('invitation.alreadyInPlan')
      await tx.invitation.updateMany({
        where: { planId, email, answer: 'pending' },
        data: { answer: 'withdrawn', answeredAt: now },
      })
      const offer = newOffer(deps)
      await tx.invitation.create({
        data: {
          id: invitationId,
          municipalityId,
          planId,
          email,
          ...place,
          ...offer.terms,
          invitedById: inviter.id,
          createdAt: now,
        },
      })
      await mailOffer(deps, tx, offer, { ...place, planId, email, inviter: inviter.name })
      return null
    })
    mailWaits(deps)
    return { invitationId }
  },
)
