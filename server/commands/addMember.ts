import { z } from 'zod'
import { canIn } from '~core/access/can'
import { emailField, keyField, nameField, optionalLine, sideField, type Locale } from '~core/access/fields'
import { Refusal, refuseUnless } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { mailWaits, postMail } from '../mail/outbox'
import { personFor } from '../people/join'

/**
 * Gives somebody a seat in the municipality and tells them by mail. Someone who sits in another municipality is the
 * same person there and here, and gets a second seat.
 */
export const addMember = command(
  z.object({
    municipalityId: keyField,
    email: emailField,
    name: nameField,
    side: sideField,
    organisation: optionalLine,
    title: optionalLine,
    admin: z.boolean(),
  }),
  async (deps, viewer, { municipalityId, email, name, ...seat }) => {
    refuseUnless(canIn(viewer, 'municipality.people', municipalityId))
    const admin = signedIn(viewer)
    await countTry(deps, rateLimits.mailByPerson, admin.id)
    const municipality = await deps.db.municipality.findUniqueOrThrow({ where: { id: municipalityId } })
    const personId = await deps.db.$transaction(async (tx) => {
      const { person } = await personFor(deps, tx, { email, name, locale: municipality.language })
      const member = { municipalityId, personId: person.id }
      const seated = await tx.membership.findUnique({ where: { municipalityId_personId: member } })
      if (seated) throw new Refusal('municipality.alreadyMember')
      await tx.membership.create({ data: { id: deps.newId(), ...member, ...seat, createdAt: deps.now() } })
      await postMail(deps, tx, {
        recipient: email,
        locale: person.locale as Locale,
        text: (texts) =>
          texts.seat({
            name: person.name,
            by: admin.name,
            municipality: municipality.name,
            href: `${deps.config.publicUrl}/logg-inn`,
          }),
      })
      return person.id
    })
    mailWaits(deps)
    return { personId }
  },
)
