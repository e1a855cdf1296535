import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '~server/auth/sessions'
import { seedDemo } from '~server/demo/seedDemo'
import { bindServices, type Services } from '~server/services'
import { providers } from '~tests/setup/databases'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'
import { verdictOf } from './town'

describe.each(providers)('the demo on %s', (provider) => {
  let deps: TestDeps
  let services: Services
  beforeAll(async () => {
    deps = await openTestDeps(provider, 'demo')
    services = bindServices(deps)
    await seedDemo(deps)
  })
  afterAll(() => deps.close())

  it('has cards of at least two people from each side, each in the middle of a plan', async () => {
    const cards = await services.demoPeople(null, {})
    for (const side of ['politics', 'administration', 'voluntary']) {
      expect(cards.filter((card) => card.side === side && card.planId).length).toBeGreaterThanOrEqual(2)
    }
    expect(cards[0]).toMatchObject({
      id: expect.stringMatching(/^[a-z-]+$/),
      municipality: expect.any(String),
    })
  })

  it('signs in as each of them with one click', async () => {
    for (const card of await services.demoPeople(null, {})) {
      const { sessionToken } = await services.demoSignIn(null, {
        person: card.id,
        userAgent: null,
        address: null,
      })
      const signedIn = await viewerOf(deps, sessionToken)
      expect(signedIn?.viewer.name).toBe(card.name)
      if (card.planId) {
        expect((await services.planWorkspace(signedIn?.viewer ?? null, { planId: card.planId })).role).toBe(
          card.role,
        )
      }
    }
  })

  it('signs in as nobody else', async () => {
    const origin = { userAgent: null, address: null }
    expect(await verdictOf(services.demoSignIn(null, { person: 'ukjent', ...origin }))).toBe(
      'person.notFound',
    )
  })

  it('shows the mails that would have been sent, with their links', async () => {
    const [card] = await services.demoPeople(null, {})
    const person = await deps.db.person.findFirstOrThrow({ where: { name: card?.name ?? '' } })
    await services.requestSignInLink(null, { email: person.email, locale: 'nb', address: '' })
    const [latest] = await services.outbox(null, {})
    expect(latest).toMatchObject({ recipient: person.email, subject: 'Logg inn i Langbord', sentAt: null })
    const mail = await services.outboxMail(null, { id: latest?.id ?? '' })
    expect(mail.text).toMatch(/\/logg-inn\/lenke\/[\w-]{43}/)
    expect(await verdictOf(services.outboxMail(null, { id: 'ukjent' }))).toBe('mail.notFound')
  })
})

describe.each(providers)('in production on %s', (provider) => {
  let deps: TestDeps
  let services: Services
  beforeAll(async () => {
    deps = await openTestDeps(provider, 'production')
    services = bindServices(deps)
    // Even where a demonstration's database is put into production.
    await seedDemo(deps)
    await deps.db.outboxMail.create({
      data: { id: 'mail', recipient: 'a@b.example', subject: '', text: '', html: '', createdAt: deps.now() },
    })
  })
  afterAll(() => deps.close())

  it('there are no cards, no sign-in by click and no outbox', async () => {
    const origin = { userAgent: null, address: null }
    const { email } = await deps.db.person.findFirstOrThrow()
    const attempts = [
      services.demoPeople(null, {}),
      services.demoSignIn(null, { person: email.split('@')[0] ?? '', ...origin }),
      services.outbox(null, {}),
      services.outboxMail(null, { id: 'mail' }),
    ]
    expect(await Promise.all(attempts.map(verdictOf))).toEqual(Array<string>(4).fill('demo.only'))
    expect(await deps.db.session.count()).toBe(0)
  })
})
