import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSession, viewerOf } from '~server/auth/sessions'
import { sweepExpired } from '~server/auth/sweep'
import { providers } from '~tests/setup/databases'
import { addressOf, buildTown, verdictOf, type Name, type Town } from '~tests/server/people/town'

describe.each(providers)('a session on %s', (provider) => {
  let town: Town
  beforeEach(async () => {
    town = await buildTown(provider)
  })
  afterEach(() => town.close())

  const start = async (name: Name = 'odd', userAgent = 'Firefox') =>
    startSession(town.deps, (await town.viewer(name)).id, { userAgent, address: '192.0.2.1' })

  it('says who asks, in which language they read, and through which session', async () => {
    const token = await start()
    const signedIn = await viewerOf(town.deps, token)
    expect(signedIn?.viewer).toEqual(await town.viewer('odd'))
    expect(signedIn?.locale).toBe('nb')
    expect(signedIn?.sessionId).toBe((await town.deps.db.session.findFirstOrThrow()).id)
  })

  it('is nobody’s without its token', async () => {
    await start()
    const { tokenHash, id } = await town.deps.db.session.findFirstOrThrow()
    for (const wrong of [undefined, '', 'x', id, tokenHash]) {
      expect(await viewerOf(town.deps, wrong)).toBeNull()
    }
  })

  it('ends thirty days after it was last used, and not sooner', async () => {
    const token = await start()
    town.pass({ days: 29 })
    expect(await viewerOf(town.deps, token)).not.toBeNull()
    town.pass({ days: 29 })
    expect(await viewerOf(town.deps, token)).not.toBeNull()
    town.pass({ days: 30 })
    expect(await viewerOf(town.deps, token)).toBeNull()
  })

  it('is written to at most once a minute', async () => {
    const began = town.deps.now()
    const token = await start()
    const seen = async () => {
      await viewerOf(town.deps, token)
      return (await town.deps.db.session.findFirstOrThrow()).lastSeenAt
    }
    town.pass({ minutes: 0.9 })
    expect(await seen()).toEqual(began)
    town.pass({ minutes: 0.1 })
    expect(await seen()).toEqual(town.deps.now())
  })

  it('sees a new seat and a lost one at the next request', async () => {
    const token = await start('mads')
    const { id: personId } = await town.viewer('mads')
    const seats = async () => (await viewerOf(town.deps, token))?.viewer.seats
    expect(await seats()).toMatchObject([{ admin: false }])
    const anne = await town.viewer('anne')
    await town.services.updateMember(anne, { municipalityId: town.eikedal, personId, admin: true })
    expect(await seats()).toMatchObject([{ admin: true }])
    await town.services.removeMember(anne, { municipalityId: town.eikedal, personId })
    expect(await seats()).toEqual([])
  })

  it('is listed for its own person only, the latest used first', async () => {
    const old = await start('odd', 'Edge')
    town.pass({ minutes: 5 })
    await start('odd', 'Firefox')
    await start('nils', 'Safari')
    const current = await viewerOf(town.deps, old)
    const odd = await town.viewer('odd')
    const listed = await town.services.sessionsOf(odd, { currentSessionId: current?.sessionId ?? null })
    expect(listed.map(({ userAgent, current: own }) => [userAgent, own]).sort()).toEqual([
      ['Edge', true],
      ['Firefox', false],
    ])
    town.pass({ days: 30 })
    expect(await town.services.sessionsOf(odd, { currentSessionId: null })).toEqual([])
  })

  it('is ended by its own person, and its connections are told', async () => {
    const token = await start()
    const { sessionId } = (await viewerOf(town.deps, token)) ?? {}
    await town.services.endSession(await town.viewer('odd'), { sessionId: sessionId ?? '' })
    expect(await viewerOf(town.deps, token)).toBeNull()
    expect(town.told.sessions).toEqual([sessionId])
  })

  it('is not ended by anybody else, an administrator neither', async () => {
    const token = await start()
    const { sessionId = '' } = (await viewerOf(town.deps, token)) ?? {}
    for (const name of ['anne', 'nils'] as const) {
      const attempt = town.services.endSession(await town.viewer(name), { sessionId })
      expect(await verdictOf(attempt)).toBe('session.notFound')
    }
    expect(await verdictOf(town.services.endSession(null, { sessionId }))).toBe('signIn.required')
    expect(await viewerOf(town.deps, token)).not.toBeNull()
    expect(town.told.sessions).toEqual([])
  })

  it('is swept away once it has run out, and so are links and counts', async () => {
    await start()
    await town.services.requestSignInLink(null, { email: addressOf('odd'), locale: 'nb', address: '' })
    await sweepExpired(town.deps)
    expect(await town.deps.db.session.count()).toBe(1)
    town.pass({ days: 30 })
    await sweepExpired(town.deps)
    expect(await town.deps.db.session.count()).toBe(0)
    expect(await town.deps.db.signInLink.count()).toBe(0)
    expect(await town.deps.db.rateCount.count()).toBe(0)
  })
})

describe.each(providers)('a profile on %s', (provider) => {
  let town: Town
  beforeEach(async () => {
    town = await buildTown(provider)
  })
  afterEach(() => town.close())

  it('is changed by its own person', async () => {
    const odd = await town.viewer('odd')
    await town.services.updateProfile(odd, { name: ' Odd  Nordli ', locale: 'nn' })
    expect(await town.viewer('odd')).toEqual({ ...odd, name: 'Odd Nordli' })
    const session = await viewerOf(
      town.deps,
      await startSession(town.deps, odd.id, { userAgent: null, address: null }),
    )
    expect(session?.locale).toBe('nn')
  })

  it('takes a name and a language that we speak, and being signed in', async () => {
    const odd = await town.viewer('odd')
    await expect(town.services.updateProfile(odd, { name: ' ', locale: 'nb' })).rejects.toMatchObject({
      code: 'input.invalid',
      facts: { fields: ['name'] },
    })
    expect(await verdictOf(town.services.updateProfile(null, { name: 'X', locale: 'nb' }))).toBe(
      'signIn.required',
    )
    expect(await verdictOf(town.services.sessionsOf(null, { currentSessionId: null }))).toBe(
      'signIn.required',
    )
  })
})
