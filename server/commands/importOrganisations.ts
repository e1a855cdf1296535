import { z } from 'zod'
import { canIn } from '~core/access/can'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { listSource } from '../consultations/input'
import { id } from '../plans/input'
import { readSource } from '../register/readSource'
import { putIntoRegister } from '../register/writeOrganisation'

/** Takes the good rows of a list into the register, all or none of them; the others are left. */
export const importOrganisations = command(
  z.object({ municipalityId: id, source: listSource }),
  async (deps, viewer, { municipalityId, source }) => {
    refuseUnless(canIn(viewer, 'municipality.register', municipalityId))
    const there = await deps.db.organisation.findMany({ where: { municipalityId, removedAt: null } })
    const { entries, faulty } = await readSource(source, there)
    await deps.db.$transaction(async (tx) => {
      for (const entry of entries) await putIntoRegister(deps, tx, municipalityId, entry)
    })
    return { taken: entries.length, left: faulty.length }
  },
)
