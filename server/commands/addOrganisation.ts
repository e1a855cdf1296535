import { z } from 'zod'
import { canIn } from '~core/access/can'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { organisationFields } from '../consultations/input'
import { id } from '../plans/input'
import { putIntoRegister } from '../register/writeOrganisation'

/** Puts an organisation or a board into the municipality's register, by hand. */
export const addOrganisation = command(
  z.object({ municipalityId: id, ...organisationFields }),
  async (deps, viewer, { municipalityId, ...entry }) => {
    refuseUnless(canIn(viewer, 'municipality.register', municipalityId))
    const organisationId = await deps.db.$transaction((tx) =>
      putIntoRegister(deps, tx, municipalityId, entry),
    )
    return { organisationId }
  },
)
