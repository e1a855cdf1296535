import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareFirstRun } from '~server/auth/firstRun'
import { viewerOf } from '~server/auth/sessions'
import { bindServices, type Services } from '~server/services'
import { providers } from '~tests/setup/databases'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'
import { verdictOf } from '~tests/server/people/town'

describe.each(providers)('the first run on %s', (provider) => {
  let deps: TestDeps
  let services: Services
  beforeEach(async () => {
    deps = await openTestDeps(provider)
    services = bindServices(deps)
  })
  afterEach(() => deps.close())

  const open = async () => (await services.firstRunOpen(null, {})).open
  const run = (code: string, address = '192.0.2.1') =>
    services.firstRun(null, {
      code,
      municipalityName: 'Eikedal kommune',
      municipalityNumber: '9990',
      language: 'nn',
      name: 'Anne Dahl',
      email: 'Anne@Eikedal.Example',
      userAgent: null,
      address,
    })

  it('makes a code of twelve letters that are not mistaken for one another, and keeps only its hash', async () => {
    const code = await prepareFirstRun(deps)
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{12}$/)
    expect(JSON.stringify(await deps.db.setting.findMany())).not.toContain(code)
    expect(await open()).toBe(true)
  })

  it('makes the municipality and its administrator, signed in', async () => {
    const { sessionToken, municipalityId } = await run((await prepareFirstRun(deps)) ?? '')
    expect(await deps.db.municipality.findMany()).toMatchObject([
      { id: municipalityId, name: 'Eikedal kommune', number: '9990', language: 'nn' },
    ])
    const signedIn = await viewerOf(deps, sessionToken)
    expect(signedIn).toMatchObject({
      locale: 'nn',
      viewer: {
        name: 'Anne Dahl',
        email: 'anne@eikedal.example',
        seats: [{ municipalityId, side: 'administration', admin: true }],
      },
    })
  })

  it('takes the code as people type it', async () => {
    const code = (await prepareFirstRun(deps)) ?? ''
    const typed = ` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)} `.toLowerCase()
    expect(await verdictOf(run(typed))).toBe('allowed')
  })

  it('is not opened by a wrong code, an empty one, or that of an earlier start', async () => {
    const earlier = (await prepareFirstRun(deps)) ?? ''
    await prepareFirstRun(deps)
    expect(await verdictOf(run('AAAAAAAAAAAA'))).toBe('firstRun.wrongCode')
    expect(await verdictOf(run(' '))).toBe('firstRun.wrongCode')
    expect(await verdictOf(run(earlier))).toBe('firstRun.wrongCode')
    expect(await deps.db.municipality.count()).toBe(0)
  })

  it('happens once, also when two send the code at once', async () => {
    const code = (await prepareFirstRun(deps)) ?? ''
    const both = await Promise.all([verdictOf(run(code)), verdictOf(run(code))])
    expect(both.sort()).toEqual(['allowed', 'firstRun.closed'])
    expect(await deps.db.municipality.count()).toBe(1)
  })

  it('is closed for ever, also if the municipality should go', async () => {
    const code = (await prepareFirstRun(deps)) ?? ''
    await run(code)
    expect(await open()).toBe(false)
    expect(await prepareFirstRun(deps)).toBeNull()
    await deps.db.municipality.deleteMany()
    expect(await prepareFirstRun(deps)).toBeNull()
    expect(await open()).toBe(false)
    expect(await verdictOf(run(code))).toBe('firstRun.closed')
  })

  it('is not open where there is a municipality already', async () => {
    const code = (await prepareFirstRun(deps)) ?? ''
    await deps.db.municipality.create({ data: { id: 'm', name: 'M', createdAt: deps.now() } })
    expect(await open()).toBe(false)
    expect(await verdictOf(run(code))).toBe('firstRun.closed')
    expect(await prepareFirstRun(deps)).toBeNull()
    expect(await deps.db.person.count()).toBe(0)
  })

  it('cannot be guessed at for ever', async () => {
    const code = (await prepareFirstRun(deps)) ?? ''
    for (let nr = 0; nr < 10; nr++) expect(await verdictOf(run('AAAAAAAAAAAA'))).toBe('firstRun.wrongCode')
    expect(await verdictOf(run(code))).toBe('rate.limited')
    expect(await verdictOf(run(code, '192.0.2.2'))).toBe('allowed')
  })
})
