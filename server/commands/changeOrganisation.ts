import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { organisationFields } from '../consultations/input'
import { id } from '../plans/input'
import { holderOf, organisationFor } from '../register/writeOrganisation'

/** Corrects what the register says. Lists of invited parties that were made of it stay as they were. */
export const changeOrganisation = command(
  z.object({ organisationId: id, ...organisationFields }),
  async (deps, viewer, { organisationId, ...entry }) => {
    await deps.db.$transaction(async (tx) => {
      const { municipalityId } = await organisationFor(tx, viewer, organisationId)
      const holder = await holderOf(tx, municipalityId, entry.number)
      if (holder && holder.id !== organisationId) throw new Refusal('organisation.numberTaken')
      await tx.organisation.update({ where: { id: organisationId }, data: entry })
    })
    return {}
  },
)
