import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { command } from '../command'
import { deliveryOf } from '../notices/unsubscribing'

/**
 * Ends mails about a plan for whoever the token was mailed to. Asks for no sign-in: mail programs do it for their
 * reader with one click (RFC 8058). To be called for a POST only, because mail scanners open every link they see.
 */
export const unsubscribe = command(
  z.object({ token: keyField, address: z.string() }),
  async (deps, _viewer, { token, address }) => {
    await countTry(deps, rateLimits.secretFromAddress, address)
    const delivery = await deliveryOf(deps.db, token)
    if (!delivery) throw new Refusal('notice.linkInvalid')
    const { personId, planId } = delivery
    await deps.db.noticeDelivery.update({
      where: { personId_planId: { personId, planId } },
      data: { mail: 'never' },
    })
    return {}
  },
)
