import { z } from 'zod'
import { canIn } from '~core/access/can'
import { refuseUnless } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'
import { listSource } from '../consultations/input'
import { id } from '../plans/input'
import { previewOf } from '../register/preview'
import { readSource } from '../register/readSource'

/** What a list would bring into the register, and what is wrong in it, row by row. Nothing is written. */
export const organisationList = query(
  z.object({ municipalityId: id, source: listSource }),
  async (deps, viewer, { municipalityId, source }) => {
    refuseUnless(canIn(viewer, 'municipality.register', municipalityId))
    await countTry(deps, rateLimits.importByPerson, signedIn(viewer).id)
    const there = await deps.db.organisation.findMany({ where: { municipalityId, removedAt: null } })
    return previewOf(await readSource(source, there))
  },
)
