import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField, optionalLine, sideField } from '~core/access/fields'
import { keepsAnAdmin } from '~core/access/headship'
import { Refusal, refuseUnless } from '~core/refusal'
import { command } from '../command'
import { holdAdmins } from '../people/admins'

/** Changes somebody's seat: side, organisation, title, whether they administer. What is left out stays as it is. */
export const updateMember = command(
  z.object({
    municipalityId: keyField,
    personId: keyField,
    side: sideField.optional(),
    organisation: optionalLine,
    title: optionalLine,
    admin: z.boolean().optional(),
  }),
  async (deps, viewer, { municipalityId, personId, ...seat }) => {
    refuseUnless(canIn(viewer, 'municipality.people', municipalityId))
    await deps.db.$transaction(async (tx) => {
      const admins = await holdAdmins(tx, municipalityId)
      if (seat.admin === false) refuseUnless(keepsAnAdmin(admins, personId))
      const changed = await tx.membership.updateMany({ where: { municipalityId, personId }, data: seat })
      if (changed.count === 0) throw new Refusal('person.notFound')
    })
    return {}
  },
)
