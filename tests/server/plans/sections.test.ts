import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, measure, named, p } from '~core/document/build'
import type { Transaction } from '~server/db/database'
import { bindServices, type Services } from '~server/services'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type LaidPlan, type Table } from './table'

describe.each(providers)('the sections of a plan, on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await layTable(provider)
  })
  afterAll(() => table.close())

  const workspace = ({ planId }: LaidPlan) => table.services.planWorkspace(table.viewers.owner, { planId })
  const sectionOf = async (plan: LaidPlan, title: string) =>
    (await workspace(plan)).sections.find((section) => section.title === title)

  describe('adding', () => {
    it('puts a section after its sibling, first, or under another', async () => {
      const { services, viewers } = table
      const plan = await table.lay('a', 'b')
      const add = (title: string, parentId: string | null, afterId: string | null) =>
        services.addSection(viewers.editor, { planId: plan.planId, title, parentId, afterId })
      await add('c', null, plan.id('a'))
      await add('d', null, null)
      await add('e', plan.id('b'), null)
      expect(await plan.outline()).toEqual(['d', 'a', 'c', 'b', '  e'])
      expect(await table.eventsOf(plan.planId)).toEqual(['section.added', 'section.added', 'section.added'])
    })

    it('gives the first text its ids and leaves it with the section', async () => {
      const { services, viewers } = table
      const plan = await table.lay('a')
      const text = doc(named('pasted', p('Ord.')), measure('Åpne skoler'))
      const target = { planId: plan.planId, parentId: null, afterId: null }
      await services.addSection(viewers.editor, { ...target, title: 'b', text })
      const blocks = (await sectionOf(plan, 'b'))?.text.content ?? []
      expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'measure'])
      expect(blocks.every((block) => block.attrs.id && block.attrs.id !== 'pasted')).toBe(true)
    })

    it('refuses a text that does not fit the schema, and a title of nothing but space', async () => {
      const { services, viewers } = table
      const { planId } = await table.lay('a')
      const add = (title: string, text?: object) =>
        verdictOf(
          services.addSection(viewers.editor, {
            planId,
            title,
            parentId: null,
            afterId: null,
            ...(text && { text: text as ReturnType<typeof doc> }),
          }),
        )
      expect(await add('b', { type: 'doc', content: [{ type: 'script' }] })).toBe('input.invalid')
      expect(await add('b', p('ikke et dokument'))).toBe('input.invalid')
      expect(await add('   ')).toBe('input.invalid')
    })

    it('refuses a third level and a place in another plan', async () => {
      const { services, viewers } = table
      const plan = await table.lay('a', '  b')
      const other = await table.lay('x')
      const add = (parentId: string | null, afterId: string | null) =>
        verdictOf(services.addSection(viewers.owner, { planId: plan.planId, title: 'c', parentId, afterId }))
      expect(await add(plan.id('b'), null)).toBe('section.nestedTooDeep')
      expect(await add(other.id('x'), null)).toBe('section.notFound')
      expect(await add(null, other.id('x'))).toBe('section.notFound')
      expect(await plan.outline()).toEqual(['a', '  b'])
    })
  })

  describe('moving', () => {
    it('changes the order and the numbers', async () => {
      const plan = await table.lay('a', 'b', '  c')
      const { services, viewers } = table
      await services.moveSection(viewers.editor, { sectionId: plan.id('b'), parentId: null, afterId: null })
      await services.setSectionNumbered(viewers.editor, { sectionId: plan.id('b'), numbered: false })
      const { sections } = await workspace(plan)
      expect(sections.map(({ title, number }) => [title, number])).toEqual([
        ['b', ''],
        ['c', ''],
        ['a', '1'],
      ])
    })

    it('refuses to put one that has sections under another', async () => {
      const plan = await table.lay('a', 'b', '  c')
      const move = table.services.moveSection(table.viewers.owner, {
        sectionId: plan.id('b'),
        parentId: plan.id('a'),
        afterId: null,
      })
      expect(await verdictOf(move)).toBe('section.nestedTooDeep')
    })

    it('tells nothing when nothing changed', async () => {
      const plan = await table.lay('a', 'b')
      await table.services.moveSection(table.viewers.owner, {
        sectionId: plan.id('b'),
        parentId: null,
        afterId: plan.id('a'),
      })
      expect(await table.eventsOf(plan.planId)).toEqual([])
      expect(plan.heard).toEqual([])
    })

    it('keeps two levels and every section when everybody moves at once', async () => {
      const { services, viewers } = table
      const titles = ['a', 'b', 'c', 'd', 'e', 'f']
      const plan = await table.lay(...titles)
      const ids = titles.map(plan.id)
      const verdicts = await Promise.all(
        ids.map((sectionId, index) =>
          verdictOf(
            services.moveSection(index % 2 ? viewers.owner : viewers.editor, {
              sectionId,
              parentId: ids[(index + 1) % ids.length] ?? null,
              afterId: null,
            }),
          ),
        ),
      )
      expect(new Set(verdicts)).toEqual(new Set(['allowed', 'section.nestedTooDeep']))
      const { sections } = await workspace(plan)
      expect(sections.map((section) => section.title).toSorted()).toEqual(titles)
      const byId = new Map(sections.map((section) => [section.id, section]))
      for (const { parentId } of sections) {
        if (parentId !== null) expect(byId.get(parentId)?.parentId).toBeNull()
      }
    })
  })

  describe('the status', () => {
    it('is told to everyone and to the doors', async () => {
      const plan = await table.lay('a')
      table.doorsTold.length = 0
      const sectionId = plan.id('a')
      await table.services.setSectionStatus(table.viewers.owner, { sectionId, status: 'locked' })
      expect((await sectionOf(plan, 'a'))?.status).toBe('locked')
      expect(table.doorsTold).toEqual([plan.planId])
      await expect
        .poll(() => plan.heard)
        .toEqual([
          {
            kind: 'section.status',
            personId: table.viewers.owner.id,
            sectionId,
            title: 'a',
            status: 'locked',
          },
        ])
    })

    it('keeps a locked section’s title and place on the table', async () => {
      const plan = await table.lay('a', '  b')
      const { services, viewers } = table
      await services.setSectionStatus(viewers.owner, { sectionId: plan.id('b'), status: 'locked' })
      expect(
        await verdictOf(services.renameSection(viewers.owner, { sectionId: plan.id('b'), title: 'å' })),
      ).toBe('section.locked')
      expect(await verdictOf(services.deleteSection(viewers.owner, { sectionId: plan.id('b') }))).toBe(
        'section.locked',
      )
      // Nor can it be taken away together with the one it stands under.
      expect(await verdictOf(services.deleteSection(viewers.owner, { sectionId: plan.id('a') }))).toBe(
        'section.locked',
      )
      expect(await plan.outline()).toEqual(['a', '  b'])
    })
  })

  describe('a colleague who comes in between', () => {
    /** Services that let `colleague` finish between asking for leave and writing. */
    function interrupted(colleague: () => Promise<unknown>): Services {
      const db = new Proxy(table.deps.db, {
        get: (target, key) =>
          key === '$transaction'
            ? async (work: (tx: Transaction) => Promise<unknown>) => {
                await colleague()
                return target.$transaction(work)
              }
            : (Reflect.get(target, key) as unknown),
      })
      return bindServices({ ...table.deps, db })
    }

    it('and locks the section is heeded', async () => {
      const plan = await table.lay('a')
      const sectionId = plan.id('a')
      const { services, viewers } = table
      const lock = () => services.setSectionStatus(viewers.owner, { sectionId, status: 'locked' })
      const late = interrupted(lock)
      expect(await verdictOf(late.renameSection(viewers.editor, { sectionId, title: 'å' }))).toBe(
        'section.locked',
      )
      await services.setSectionStatus(viewers.owner, { sectionId, status: 'draft' })
      const toReview = { sectionId, status: 'review' } as const
      expect(await verdictOf(late.setSectionStatus(viewers.editor, toReview))).toBe('access.denied')
      expect((await sectionOf(plan, 'a'))?.status).toBe('locked')
    })

    it('and deletes what a new one should stand under is heeded', async () => {
      const plan = await table.lay('a')
      const { services, viewers } = table
      const late = interrupted(() => services.deleteSection(viewers.owner, { sectionId: plan.id('a') }))
      const place = { parentId: plan.id('a'), afterId: null }
      const add = late.addSection(viewers.editor, { planId: plan.planId, title: 'b', ...place })
      expect(await verdictOf(add)).toBe('section.notFound')
      expect(await plan.outline()).toEqual([])
    })

    it('and deletes the plan is heeded', async () => {
      const plan = await table.lay('a')
      const { services, viewers } = table
      const late = interrupted(() => services.deletePlan(viewers.owner, { planId: plan.planId }))
      const rename = late.renameSection(viewers.editor, { sectionId: plan.id('a'), title: 'å' })
      expect(await verdictOf(rename)).toBe('plan.notFound')
    })
  })

  describe('who answers for a section', () => {
    it('is someone who has a role in the plan', async () => {
      const plan = await table.lay('a')
      const { services, viewers } = table
      const give = (personId: string | null) =>
        services.setSectionResponsible(viewers.editor, { sectionId: plan.id('a'), personId })
      await give(viewers.reader.id)
      expect((await sectionOf(plan, 'a'))?.responsible).toMatchObject({
        personId: viewers.reader.id,
        name: 'Amir Haddad',
        initials: 'AH',
        side: 'politics',
        role: 'reader',
      })
      expect(await verdictOf(give(viewers.member.id))).toBe('person.notFound')
      expect(await verdictOf(give(viewers.stranger.id))).toBe('person.notFound')
      await give(null)
      expect((await sectionOf(plan, 'a'))?.responsible).toBeNull()
    })
  })

  describe('the bin', () => {
    it('takes a section with those under it, and gives them back with their text', async () => {
      const plan = await table.lay('a', 'b', '  c', 'd')
      const { services, viewers } = table
      table.doorsTold.length = 0
      await services.deleteSection(viewers.editor, { sectionId: plan.id('b') })
      const without = await workspace(plan)
      expect(without.sections.map((section) => section.title)).toEqual(['a', 'd'])
      expect(without.bin).toMatchObject([{ id: plan.id('b'), title: 'b', with: ['c'] }])

      await services.restoreSection(viewers.editor, { sectionId: plan.id('b') })
      expect(await plan.outline()).toEqual(['a', 'b', '  c', 'd'])
      const back = await workspace(plan)
      expect(back.bin).toEqual([])
      expect(JSON.stringify(back.sections[2]?.text)).toContain('Teksten om c.')
      expect(table.doorsTold).toEqual([plan.planId, plan.planId])
    })

    it('keeps what was deleted before there when the section over it comes back', async () => {
      const plan = await table.lay('a', '  b', '  c')
      const { services, viewers, deps } = table
      await services.deleteSection(viewers.editor, { sectionId: plan.id('b') })
      deps.setNow(new Date(deps.now().getTime() + 1000))
      await services.deleteSection(viewers.editor, { sectionId: plan.id('a') })
      expect((await workspace(plan)).bin.map((one) => [one.title, one.with])).toEqual([
        ['a', ['c']],
        ['b', []],
      ])
      await services.restoreSection(viewers.editor, { sectionId: plan.id('a') })
      expect(await plan.outline()).toEqual(['a', '  c'])
      await services.restoreSection(viewers.editor, { sectionId: plan.id('b') })
      expect(await plan.outline()).toEqual(['a', '  b', '  c'])
    })

    it('gives a section back at the top when the one it stood under lies there still', async () => {
      const plan = await table.lay('a', '  b', 'c')
      const { services, viewers } = table
      await services.deleteSection(viewers.editor, { sectionId: plan.id('a') })
      await services.restoreSection(viewers.editor, { sectionId: plan.id('b') })
      expect(await plan.outline()).toEqual(['b', 'c'])
    })

    it('holds nothing that one can write in, and gives back nothing that is on the table', async () => {
      const plan = await table.lay('a', 'b')
      const { services, viewers } = table
      const sectionId = plan.id('a')
      expect(await verdictOf(services.restoreSection(viewers.owner, { sectionId }))).toBe('section.notInBin')
      await services.deleteSection(viewers.owner, { sectionId })
      expect(await verdictOf(services.renameSection(viewers.owner, { sectionId, title: 'å' }))).toBe(
        'section.notFound',
      )
      expect(await verdictOf(services.deleteSection(viewers.owner, { sectionId }))).toBe('section.notFound')
    })
  })
})
