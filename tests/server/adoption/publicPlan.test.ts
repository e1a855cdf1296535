import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from '../plans/table'
import { adoptedRows, type AdoptedRows } from './builder'

describe.each(providers)('a plan that everybody may read, on %s', (provider) => {
  let table: Table
  let rows: AdoptedRows
  const measureId = 'measure'
  beforeAll(async () => {
    table = await layTable(provider)
    rows = await adoptedRows(table)
    const { deps } = table
    await deps.db.measure.create({
      data: {
        ...{ id: measureId, resolutionId: rows.resolutionId, blockId: 'b', position: 0, number: '1.1' },
        ...{ title: 'Åpne skoler', responsible: 'Kultur', deadline: '2028', cost: '', status: 'notStarted' },
        changedAt: deps.now(),
      },
    })
  })
  afterAll(() => table.close())
  const owner = () => table.viewers.owner
  const shownTo = (who: Parameters<Table['services']['publicPlan']>[0]) =>
    table.services.publicPlan(who, { name: 'tiltak' })
  const publish = (published: boolean) =>
    table.services.publishPlan(owner(), { planId: rows.planId, published })

  it('is seen at the table before it is published, and by everybody after', async () => {
    expect(await verdictOf(shownTo(null))).toBe('publicPlan.notFound')
    expect((await shownTo(owner())).publishedAt).toBeNull()
    expect(await table.services.publicPlans(null, {})).toEqual([])
    await publish(true)
    expect(await shownTo(null)).toMatchObject({ name: 'tiltak', resolution: { caseNumber: '18/27' } })
    expect(await table.services.publicPlans(null, {})).toMatchObject([{ name: 'tiltak' }])
    await publish(false)
    expect(await verdictOf(shownTo(null))).toBe('publicPlan.notFound')
  })

  it('tells how a measure goes, and refuses to overwrite a colleague’s words', async () => {
    const told = { measureId, status: 'inProgress', note: 'To av fem skoler', version: 1 } as const
    await table.services.followMeasure(owner(), told)
    expect(await verdictOf(table.services.followMeasure(owner(), told))).toBe('measure.stale')
    expect((await shownTo(owner())).measures).toMatchObject([
      { status: 'inProgress', note: 'To av fem skoler' },
    ])
    const { measures } = await table.services.measures(table.viewers.reader, { planId: rows.planId })
    expect(measures[0]?.history).toMatchObject([{ status: 'inProgress', note: 'To av fem skoler' }])
  })

  it('names nobody who took part', async () => {
    await publish(true)
    const page = JSON.stringify(await shownTo(null))
    for (const viewer of Object.values(table.viewers)) if (viewer) expect(page).not.toContain(viewer.id)
  })
})
