/** The table of remarks when many have answered: pages, groups, filters, views, and what is alike. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupings } from '~server/treatment/groups'
import { PAGE } from '~server/treatment/readPage'
import { openConsultation } from '~tests/server/consultations/builder'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { layDesk, type Desk } from './desk'
import { answerInCrowd } from './generator'

const STATEMENTS = 60
const REMARKS = 230

describe.each(providers)('the table of remarks, on %s', (provider) => {
  let desk: Desk
  let planId: string
  beforeAll(async () => {
    desk = await layDesk(provider)
    // The desk's own consultation is an earlier one: the table shows the latest.
    desk.table.deps.setNow(new Date('2026-11-21T09:00:00Z'))
    const built = await openConsultation(desk.table.deps, desk.planId)
    planId = desk.planId
    await answerInCrowd(desk.table.deps, built, {
      ...{ statements: STATEMENTS, remarks: REMARKS },
      responsible: [desk.marte.id, desk.jon.id],
    })
  })
  afterAll(() => desk.close())

  type Asked = Omit<Parameters<Desk['table']['services']['treatmentTable']>[1], 'planId'>
  const ask = async (asked: Asked = {}) => {
    const { table } = await desk.table.services.treatmentTable(desk.marte, { planId, ...asked })
    if (!table) throw new Error('no consultation')
    return table
  }
  const numbersOf = (table: Awaited<ReturnType<typeof ask>>) =>
    table.groups.flatMap(({ rows }) => rows.map(({ number }) => number))
  const everyPage = async (asked: Asked) => {
    const { pages } = await ask(asked)
    const all = []
    for (let page = 1; page <= pages; page += 1) all.push(numbersOf(await ask({ ...asked, page })))
    return all
  }

  it.each(['section', 'sender'] as const)(
    'shows each remark on one page, grouped by %s',
    async (grouping) => {
      const pages = await everyPage({ grouping })
      expect(pages.slice(0, -1).every((page) => page.length === PAGE)).toBe(true)
      expect(pages.flat().toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual(
        Array.from({ length: REMARKS }, (_, place) => place + 1),
      )
    },
  )

  it('shows a remark once under each of its themes', async () => {
    const numbers = (await everyPage({ grouping: 'theme' })).flat()
    expect(new Set(numbers).size).toBe(REMARKS)
  })

  it.each(groupings)('counts a group as its rows are, grouped by %s', async (grouping) => {
    const { groups, count } = await ask({ grouping })
    expect(count).toBeGreaterThanOrEqual(REMARKS)
    const first = groups[0]
    expect(first?.rows.length).toBe(Math.min(first?.count ?? 0, PAGE))
    if (first && first.count <= PAGE)
      expect(first.rows.filter(({ disposition }) => disposition === null)).toHaveLength(first.untreated)
  })

  it('is filtered by what is asked for', async () => {
    const { themes } = await ask()
    const themeId = themes[0]?.id ?? ''
    const [treated, untreated, themed, mine] = [
      await ask({ disposition: 'accepted' }),
      await ask({ disposition: 'untreated' }),
      await ask({ themeId }),
      await ask({ responsibleId: desk.jon.id }),
    ]
    expect(treated.groups.flatMap(({ rows }) => rows).every((row) => row.disposition === 'accepted')).toBe(
      true,
    )
    expect(untreated.count + treated.count).toBeLessThan(REMARKS)
    expect(themed.count).toBe(await desk.table.deps.db.remarkTheme.count({ where: { themeId } }))
    expect(mine.count).toBe(await desk.table.deps.db.remark.count({ where: { responsibleId: desk.jon.id } }))
  })

  it('keeps views, one’s own and those that are shared', async () => {
    const { services } = desk.table
    const { consultation } = await ask()
    const save = (name: string, shared: boolean) =>
      services.saveTreatmentView(desk.marte, {
        consultationId: consultation.id,
        ...{ name, shared, query: 'utfall=untreated' },
      })
    await save('Mine', false)
    await save('Ubehandlede', true)
    const seenBy = async (who: Desk['marte']) => {
      const { table } = await services.treatmentTable(who, { planId })
      return table?.views.map(({ name, mine }) => [name, mine])
    }
    expect(await seenBy(desk.marte)).toEqual([
      ['Mine', true],
      ['Ubehandlede', true],
    ])
    expect(await seenBy(desk.jon)).toEqual([['Ubehandlede', false]])
    // Politicians read the table, not the caseworkers' choices.
    expect(await seenBy(desk.amir)).toEqual([])
  })

  it('suggests what is alike, found in a thread when they are many', async () => {
    const { services } = desk.table
    const { suggested, more } = await services.likeRemarks(desk.marte, { planId })
    expect(suggested.length).toBeGreaterThan(0)
    expect(more).toBeGreaterThanOrEqual(0)
    for (const { ids, shared, remarks } of suggested) {
      expect(ids.length).toBeGreaterThan(1)
      expect(shared.length).toBeGreaterThan(0)
      expect(remarks.map(({ id }) => id)).toEqual(ids.slice(0, remarks.length))
    }
    expect(await verdictOf(services.likeRemarks(desk.amir, { planId }))).toBe('access.denied')
  })
})
