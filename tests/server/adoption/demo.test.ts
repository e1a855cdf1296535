import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '~core/render/text'
import { seedDemo } from '~server/demo/seedDemo'
import { loadPlanDocument } from '~server/queries/planDocument'
import { bindServices, type Services } from '~server/services'
import { providers } from '~tests/setup/databases'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

describe.each(providers)('the demonstration’s adopted plan, on %s', (provider) => {
  let deps: TestDeps
  let services: Services
  beforeAll(async () => {
    deps = await openTestDeps(provider, 'demo')
    services = bindServices(deps)
    await seedDemo(deps)
  }, 60_000)
  afterAll(() => deps.close())
  const shown = () => services.publicPlan(null, { name: 'plan-for-turstier-og-lysloyper' })

  it('is read by everybody, with the votes of the council and what came of the consultation', async () => {
    const { resolution, journey, publishedAt } = await shown()
    expect(publishedAt).not.toBeNull()
    expect(
      resolution.votes.map(({ votesFor, votesAgainst, outcome }) => [votesFor, votesAgainst, outcome]),
    ).toEqual([
      [7, 6, 'adopted'],
      [2, 11, 'rejected'],
      [13, 0, 'adopted'],
    ])
    expect(journey.consultations).toMatchObject([
      { statements: 4, remarks: 5, outcome: { accepted: 2, changes: 2 } },
    ])
    expect(journey.phases.map(({ phase }) => phase)).toEqual([
      ...['mapping', 'drafting', 'consultation', 'treatment', 'council'],
    ])
  })

  it('says what was adopted, and not what fell', async () => {
    const { planId } = await deps.db.resolution.findFirstOrThrow()
    const text = (await loadPlanDocument(deps, planId)).sections
      .map((section) => textOf(section.text))
      .join('\n')
    expect(text).toContain('fra klokka 6 til 8 og fra klokka 16 til 22')
    expect(text).toContain('i november hvert år')
    expect(JSON.stringify((await shown()).text)).toContain('fra klokka 6 til 8 og fra klokka 16 til 22')
  })

  it('is followed up, and tells nobody of what happened long ago', async () => {
    const { measures } = await shown()
    expect(measures.map(({ status }) => status)).toEqual([
      ...['notStarted', 'notStarted', 'postponed', 'inProgress', 'completed'],
    ])
    const { planId } = await deps.db.resolution.findFirstOrThrow()
    expect(
      await deps.db.notice.count({ where: { planId, OR: [{ readAt: null }, { mailedAt: null }] } }),
    ).toBe(0)
  })
})
