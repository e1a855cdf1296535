import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countTry, rateLimits } from '~server/auth/rateLimit'
import { providers } from '~tests/setup/databases'
import { oneOfEverything, picture, type Everything } from '../everything'
import { verdictOf } from '../people/town'

describe.each(providers)('limits, on %s', (provider) => {
  let its: Everything
  beforeAll(async () => {
    its = await oneOfEverything(provider)
  })
  afterAll(() => its.town.close())

  it('neighbours on one IPv6 network share a window, others do not', async () => {
    const { deps } = its.town
    const limit = { name: 'test', tries: 2, within: 60_000 }
    for (const address of ['2001:db8::1', '2001:db8::2', '2001:db8:1::1'])
      await countTry(deps, limit, address)
    expect(await verdictOf(countTry(deps, limit, '2001:db8::3'))).toBe('rate.limited')
  })

  it('nobody fills the disk with pictures', async () => {
    const { owner, planId, town } = its
    const { tries } = rateLimits.pictureByPerson
    // One was sent while the table was laid.
    for (let sent = 1; sent < tries; sent += 1)
      await countTry(town.deps, rateLimits.pictureByPerson, owner.id)
    const bytes = await picture()
    expect(await verdictOf(town.services.uploadImage(owner, { planId, bytes }))).toBe('rate.limited')
  })
})
