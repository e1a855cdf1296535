import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField, languageField, municipalityNumberField, nameField } from '~core/access/fields'
import { Refusal, refuseUnless } from '~core/refusal'
import { command } from '../command'

/** Changes the municipality's name, number and language. A number that is left out stays as it is. */
export const updateMunicipality = command(
  z.object({
    municipalityId: keyField,
    name: nameField,
    number: municipalityNumberField,
    language: languageField,
  }),
  async (deps, viewer, { municipalityId, number, ...changed }) => {
    refuseUnless(canIn(viewer, 'municipality.settings', municipalityId))
    if (number) {
      const holder = await deps.db.municipality.findUnique({ where: { number }, select: { id: true } })
      if (holder && holder.id !== municipalityId) throw new Refusal('municipality.numberTaken')
    }
    await deps.db.municipality.update({ where: { id: municipalityId }, data: { ...changed, number } })
    return {}
  },
)
