import { z } from 'zod'
import { keyField, originFields } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { countTry, rateLimits } from '../auth/rateLimit'
import { hashSecret } from '../auth/secrets'
import { startSession } from '../auth/sessions'

/**
 * Uses a sign-in link: once, within its fifteen minutes. To be called for a POST only, because mail scanners open
 * every link that they see. The person's other links end with it.
 */
export const followSignInLink = command(
  z.object({ token: keyField, ...originFields }),
  async (deps, _viewer, { token, userAgent, address }) => {
    await countTry(deps, rateLimits.secretFromAddress, address ?? '')
    const now = deps.now()
    const tokenHash = hashSecret(token)
    return deps.db.$transaction(async (tx) => {
      // The claim is one statement: of two who follow the link at once, one gets in.
      const used = await tx.signInLink.updateMany({
        where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
        data: { usedAt: now },
      })
      const link = used.count === 1 ? await tx.signInLink.findUnique({ where: { tokenHash } }) : null
      const person = link && (await tx.person.findUnique({ where: { email: link.email } }))
      if (!person) throw new Refusal('signInLink.invalid')
      await tx.signInLink.updateMany({
        where: { email: person.email, usedAt: null },
        data: { usedAt: now },
      })
      const sessionToken = await startSession(deps, person.id, { userAgent, address }, tx)
      return { sessionToken, personId: person.id }
    })
  },
)
