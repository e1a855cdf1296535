import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField } from '~core/access/fields'
import { Refusal, refuseUnless } from '~core/refusal'
import { command } from '../command'

/** Ends a key to the read-only interface, from the next request on. */
export const revokeApiToken = command(
  z.object({ municipalityId: keyField, tokenId: keyField }),
  async (deps, viewer, { municipalityId, tokenId }) => {
    refuseUnless(canIn(viewer, 'municipality.tokens', municipalityId))
    const revoked = await deps.db.apiToken.updateMany({
      where: { id: tokenId, municipalityId, revokedAt: null },
      data: { revokedAt: deps.now() },
    })
    if (revoked.count === 0) throw new Refusal('token.notFound')
    return {}
  },
)
