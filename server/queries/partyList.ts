import { z } from 'zod'
import { countTry, rateLimits } from '../auth/rateLimit'
import { signedIn } from '../auth/signedIn'
import { query } from '../command'
import { listSource } from '../consultations/input'
import { consultationFor } from '../consultations/standing'
import { id } from '../plans/input'
import { previewOf } from '../register/preview'
import { readSource } from '../register/readSource'

/** Whom a list would invite, and what is wrong in it, row by row. Nothing is written. */
export const partyList = query(
  z.object({ consultationId: id, source: listSource }),
  async (deps, viewer, { consultationId, source }) => {
    await consultationFor(deps.db, viewer, 'consultation.run', consultationId)
    await countTry(deps, rateLimits.importByPerson, signedIn(viewer).id)
    const there = await deps.db.invitedParty.findMany({ where: { consultationId, removedAt: null } })
    return previewOf(await readSource(source, there))
  },
)
