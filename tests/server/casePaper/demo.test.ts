import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '~core/render/text'
import { seedDemo } from '~server/demo/seedDemo'
import { loadPlanDocument } from '~server/queries/planDocument'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

describe('the demonstration’s case before the council', () => {
  let deps: TestDeps
  beforeAll(async () => {
    deps = await openTestDeps('sqlite', 'demo')
    await seedDemo(deps)
  }, 60_000)
  afterAll(() => deps.close())
  const title = 'Plan for møteplasser i Eikedal'

  it('has a finished case paper that tells of the road, the remarks and the money', async () => {
    const paper = await deps.db.casePaper.findFirstOrThrow({
      where: { about: { title } },
      include: { about: true },
    })
    expect(paper.about.phase).toBe('council')
    expect(paper.finishedAt).not.toBeNull()
    const text = (await loadPlanDocument(deps, paper.id)).sections
      .map((section) => textOf(section.text))
      .join('\n')
    for (const said of [
      'Utvalg for kultur og oppvekst',
      'Saksbehandler: Jon Arne Rød',
      '340\u00a0000\u00a0kroner',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('Ubehandlet')
  })

  it('has been to two bodies, and comes to the council with two amendments', async () => {
    const steps = await deps.db.caseStep.findMany({
      where: { plan: { title } },
      include: { committee: { include: { members: true } }, amendments: true, votes: true },
      orderBy: { position: 'asc' },
    })
    expect(steps.map(({ state }) => state)).toEqual(['treated', 'treated', 'planned'])
    expect(steps.map(({ recordFinishedAt }) => recordFinishedAt !== null)).toEqual([true, false, false])
    expect(steps.map(({ amendments }) => amendments.length)).toEqual([0, 1, 2])
    for (const { votes, committee } of steps)
      for (const { votesFor, votesAgainst } of votes)
        expect(votesFor + votesAgainst).toBe(committee.members.length)
  })
})
