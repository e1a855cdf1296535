import { z } from 'zod'
import { keyField } from '~core/access/fields'
import { Refusal } from '~core/refusal'
import { countTry, rateLimits } from '../auth/rateLimit'
import { query } from '../command'
import { deliveryOf } from '../notices/unsubscribing'

/** What the link in a mail would end, for the page that asks first. */
export const unsubscription = query(
  z.object({ token: keyField, address: z.string() }),
  async (deps, _viewer, { token, address }) => {
    await countTry(deps, rateLimits.secretFromAddress, address)
    const delivery = await deliveryOf(deps.db, token)
    if (!delivery) throw new Refusal('notice.linkInvalid')
    return { planTitle: delivery.plan.title, ended: delivery.mail === 'never' }
  },
)
