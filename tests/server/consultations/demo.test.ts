import { afterAll, beforeAll, expect, it } from 'vitest'
import { isTreated, type Disposition } from '~core/treatment/remark'
import { seedDemo } from '~server/demo/seedDemo'
import { gatherReport } from '~server/report/gatherReport'
import { openTestDeps, type TestDeps } from '~tests/setup/testDeps'

let deps: TestDeps
beforeAll(async () => {
  deps = await openTestDeps('sqlite')
  await seedDemo(deps)
})
afterAll(() => deps.close())

it('has a plan that the public is asked about', async () => {
  const open = await deps.db.consultation.findFirstOrThrow({ where: { name: 'besoksvenner' } })
  expect(open.state).toBe('open')
  expect(open.endsAt.getTime()).toBeGreaterThan(deps.now().getTime())
  expect(await deps.db.statement.count({ where: { consultationId: open.id } })).toBe(5)
})

it('has a plan with forty remarks in treatment, some of them untreated, and changes linked to what was asked', async () => {
  const { id } = await deps.db.consultation.findFirstOrThrow({ where: { name: 'tilskudd-og-lokaler' } })
  const remarks = await deps.db.remark.findMany({ where: { consultationId: id }, include: { links: true } })
  const treated = remarks.filter((remark) =>
    isTreated({ assessment: remark.assessment, disposition: remark.disposition as Disposition | null }),
  )
  expect([remarks.length, treated.length]).toEqual([40, 28])
  expect(remarks.filter(({ links }) => links.length > 0)).toHaveLength(11)
  const { senders, remarks: told } = await gatherReport(deps.db, id)
  expect(senders).toHaveLength(17)
  expect(senders.filter(({ late }) => late)).toHaveLength(1)
  expect(told.find(({ changes }) => changes.length > 0)?.changes[0]?.heading).toBe('2 Tilskudd')
})
