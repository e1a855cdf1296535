import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { viewerOf } from '~server/auth/sessions'
import { providers } from '~tests/setup/databases'
import { addressOf, buildTown, verdictOf, type Town } from '~tests/server/people/town'

const odd = addressOf('odd')

describe.each(providers)('signing in on %s', (provider) => {
  let town: Town
  beforeEach(async () => {
    town = await buildTown(provider)
  })
  afterEach(() => town.close())

  const request = (email = odd, address = '192.0.2.1') =>
    town.services.requestSignInLink(null, { email, locale: 'nb', address })
  const follow = async (token?: string) =>
    town.services.followSignInLink(null, {
      token: token ?? (await town.tokenTo(odd)),
      userAgent: 'Firefox',
      address: '192.0.2.1',
    })

  it('goes by a link in a mail', async () => {
    await request(' Odd@Eikedal.Example ')
    const { subject, text } = await town.mailTo(odd)
    expect(subject).toBe('Logg inn i Langbord')
    expect(text).toContain(`${town.deps.config.publicUrl}/logg-inn/lenke/`)
    expect(text).toContain('gyldig i 15 minutter')
    const { sessionToken, personId } = await follow()
    expect(personId).toBe((await town.viewer('odd')).id)
    expect((await viewerOf(town.deps, sessionToken))?.viewer).toEqual(await town.viewer('odd'))
  })

  it('writes the mail in the language of the page that asked', async () => {
    await town.services.requestSignInLink(null, { email: odd, locale: 'nn', address: '' })
    expect((await town.mailTo(odd)).text).toContain('Lenkja verkar éin gong')
    town.pass({ minutes: 1 })
    await town.services.requestSignInLink(null, { email: odd, locale: 'en', address: '' })
    expect((await town.mailTo(odd)).subject).toBe('Sign in to Langbord')
  })

  it('works once for each link, also when two follow it at once', async () => {
    await request()
    const both = await Promise.all([verdictOf(follow()), verdictOf(follow())])
    expect(both.sort()).toEqual(['allowed', 'signInLink.invalid'])
    expect(await town.deps.db.session.count()).toBe(1)
  })

  it('works for fifteen minutes', async () => {
    await request()
    town.pass({ minutes: 15 })
    expect(await verdictOf(follow())).toBe('signInLink.invalid')
    expect(await town.deps.db.session.count()).toBe(0)
  })

  it('ends the other links when one is used', async () => {
    await request()
    const first = await town.tokenTo(odd)
    town.pass({ minutes: 1 })
    await request()
    await follow()
    expect(await verdictOf(follow(first))).toBe('signInLink.invalid')
  })

  it('keeps only the hash of the link', async () => {
    await request()
    const token = await town.tokenTo(odd)
    const rows = await town.deps.db.signInLink.findMany()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(await verdictOf(follow(rows[0]?.tokenHash))).toBe('signInLink.invalid')
  })

  it('answers the same for an address that nobody has, and mails nobody', async () => {
    const known = await request()
    const unknown = await request('ukjent@lag.example')
    expect(unknown).toEqual(known)
    expect(await town.deps.db.outboxMail.count()).toBe(1)
  })

  it('takes as long for an address that nobody has', async () => {
    const time = async (email: string) => {
      const began = performance.now()
      await request(email)
      return performance.now() - began
    }
    // The quickest of three, so that a busy machine does not count.
    const quickest = async (email: string) => {
      const times = [await time(email), await time(email), await time(email)]
      return Math.min(...times)
    }
    const known = await quickest(odd)
    const unknown = await quickest('ukjent@lag.example')
    expect(Math.min(known, unknown)).toBeGreaterThan(195)
    expect(Math.abs(known - unknown)).toBeLessThan(100)
  })

  it('lets an address be asked for five times in fifteen minutes, whether or not anybody has it', async () => {
    for (const email of [odd, 'ukjent@lag.example']) {
      const asked = []
      for (let nr = 0; nr < 6; nr++) asked.push(await verdictOf(request(email, `192.0.2.${nr}`)))
      expect(asked).toEqual([...Array<string>(5).fill('allowed'), 'rate.limited'])
    }
    town.pass({ minutes: 15 })
    expect(await verdictOf(request())).toBe('allowed')
  })

  it('lets one network address ask sixty times in fifteen minutes', async () => {
    const asked = Array.from({ length: 61 }, (_, nr) => verdictOf(request(`nr${nr}@lag.example`)))
    const answers = await Promise.all(asked)
    expect(answers.filter((answer) => answer === 'rate.limited')).toHaveLength(1)
  })

  it('says how long to wait, and stores neither the address nor the network address in counting', async () => {
    for (let nr = 0; nr < 5; nr++) await request()
    town.pass({ minutes: 10 })
    await expect(request()).rejects.toMatchObject({ code: 'rate.limited', facts: { seconds: 300 } })
    const counts = JSON.stringify(await town.deps.db.rateCount.findMany())
    expect(counts).not.toContain('eikedal')
    expect(counts).not.toContain('192.0.2.1')
  })

  it('does not let one network address guess for ever', async () => {
    const guesses = []
    for (let nr = 0; nr < 61; nr++) guesses.push(await verdictOf(follow(`gjett-${nr}`)))
    expect(guesses[59]).toBe('signInLink.invalid')
    expect(guesses[60]).toBe('rate.limited')
  })
})
