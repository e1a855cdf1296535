import { z } from 'zod'
import { canIn } from '~core/access/can'
import { keyField, nameField } from '~core/access/fields'
import { refuseUnless } from '~core/refusal'
import { newApiToken } from '../api/tokens'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'

/** Makes a key to the read-only interface. The token is shown this once; only its hash is kept. */
export const createApiToken = command(
  z.object({ municipalityId: keyField, name: nameField }),
  async (deps, viewer, { municipalityId, name }) => {
    refuseUnless(canIn(viewer, 'municipality.tokens', municipalityId))
    const { token, tokenHash } = newApiToken()
    const id = deps.newId()
    const createdById = signedIn(viewer).id
    const createdAt = deps.now()
    await deps.db.apiToken.create({ data: { id, municipalityId, name, tokenHash, createdById, createdAt } })
    return { id, token }
  },
)
