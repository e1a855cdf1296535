import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparePlans } from '~core/diff/comparePlans'
import { readCanonicalPlan } from '~core/snapshot/canonical'
import { seedDemo } from '~server/demo/seedDemo'
import { loadPlanDocument } from '~server/queries/planDocument'
import { recordOf } from '~server/sessions/record'
import { providers } from '~tests/setup/databases'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

describe.each(providers)('the demonstration’s work session, on %s', (provider) => {
  let deps: TestDeps
  beforeAll(async () => {
    deps = await openTestDeps(provider, 'demo')
    await seedDemo(deps)
  })
  afterAll(() => deps.close())

  it('is over, and its record tells who came and what it changed', async () => {
    const session = await deps.db.workSession.findFirstOrThrow()
    const facts = recordOf(session.record)?.facts
    expect(facts?.present.map(({ name }) => name)).toContain('Torbjørn Lien')
    expect(facts?.absent).toHaveLength(2)
    expect(facts?.changes.map(({ section }) => section.title)).toEqual([
      'Rammevilkår',
      'Lokaler som står åpne',
    ])
    expect(
      facts?.items.every(({ section, title }) => section !== null || title.startsWith('Velkommen')),
    ).toBe(true)
  })

  it('ended with the text as it stands now', async () => {
    const { planId, endSnapshotId } = await deps.db.workSession.findFirstOrThrow()
    const content = await deps.db.snapshotContent.findUniqueOrThrow({
      where: { snapshotId: endSnapshotId ?? '' },
    })
    const plan = readCanonicalPlan(content.json)
    if (!plan) throw new Error('The snapshot cannot be read.')
    expect(comparePlans(plan, await loadPlanDocument(deps, planId)).tally.changes).toBe(0)
  })
})
