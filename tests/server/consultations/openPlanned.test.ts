import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPlanned } from '~server/consultations/openPlanned'
import { providers } from '~tests/setup/databases'
import { layTable, type Table } from '../plans/table'
import { prepared } from './desk'

describe.each(providers)('a planned opening that may not, on %s', (provider) => {
  let table: Table
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(() => table.close())

  it('waits for a person again, and its owners are told once', async () => {
    const { services, viewers, deps } = table
    const { planId, consultationId, row, open } = await prepared(table)
    const { version } = await row()
    const rules = { ruleProfile: 'own', weeks: 1, addsForHolidays: false, deadlineOn: null } as const
    await services.updateConsultation(viewers.owner, {
      ...{ consultationId, version },
      rules: { ...rules, opensOn: '2026-12-01' },
    })
    await open()
    // What it lacks now, it had when its opening was planned.
    await deps.db.consultation.update({ where: { id: consultationId }, data: { contactName: '', title: '' } })
    deps.setNow(new Date('2026-12-01T09:00:00Z'))
    await Promise.all([openPlanned.run(deps), openPlanned.run(deps)])
    await openPlanned.run(deps)
    expect(await row()).toMatchObject({ state: 'prepared', openedById: null })
    expect(await table.eventsOf(planId)).toEqual(['consultation.notOpened'])
    const told = await deps.db.notice.findMany({ where: { planId } })
    expect(told.map(({ personId, reason }) => [personId, reason])).toEqual([[viewers.owner.id, 'owner']])
  })
})
