import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from './table'

describe.each(providers)('my plans, on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await layTable(provider)
  })
  afterAll(() => table.close())
  beforeEach(async () => {
    await table.deps.db.plan.deleteMany({})
  })

  const later = () => table.deps.setNow(new Date(table.deps.now().getTime() + 60_000))
  const mine = (seat: 'owner' | 'editor' | 'reader' | 'member' | 'stranger') =>
    table.services.myPlans(table.viewers[seat], {})

  it('lists the plans that I have a role in, with how far they are and who is at the table', async () => {
    const { services, viewers } = table
    const laid = await table.lay('a', 'b', '  c', 'd')
    await services.setSectionStatus(viewers.owner, { sectionId: laid.id('a'), status: 'ready' })
    await services.setSectionStatus(viewers.owner, { sectionId: laid.id('c'), status: 'locked' })
    await services.deleteSection(viewers.owner, { sectionId: laid.id('d') })
    const { plans } = await mine('editor')
    expect(plans).toMatchObject([
      {
        id: laid.planId,
        municipality: { id: table.municipalityId, name: 'Eikedal kommune' },
        phase: 'drafting',
        role: 'editor',
        sectionsReady: 2,
        sectionsTotal: 3,
      },
    ])
    expect(plans[0]?.people.map(({ name, role }) => [name, role])).toEqual([
      ['Marte Kvale', 'owner'],
      ['Oddny Fjeld', 'editor'],
      ['Yusuf Ali', 'proposer'],
      ['Amir Haddad', 'reader'],
    ])
    expect(JSON.stringify(plans)).not.toContain('eikedal.example')
  })

  it('is empty for those without a role, and for nobody', async () => {
    await table.lay('a')
    const empty = { plans: [], needsMe: [], news: [], bin: [] }
    expect(await mine('member')).toEqual(empty)
    expect(await mine('stranger')).toEqual(empty)
    expect(await verdictOf(table.services.myPlans(null, {}))).toBe('signIn.required')
  })

  describe('what needs me', () => {
    it('is the sections that I answer for until they are ready', async () => {
      const { services, viewers } = table
      const laid = await table.lay('a', '  b')
      const sectionId = laid.id('b')
      await services.setSectionResponsible(viewers.owner, { sectionId, personId: viewers.reader.id })
      expect((await mine('reader')).needsMe).toMatchObject([
        { kind: 'section', planId: laid.planId, sectionId, number: '1.1', title: 'b', status: 'draft' },
      ])
      expect((await mine('editor')).needsMe).toEqual([])
      await services.setSectionStatus(viewers.owner, { sectionId, status: 'ready' })
      expect((await mine('reader')).needsMe).toEqual([])
    })

    it('is, for an owner, a plan where unfinished sections have nobody responsible', async () => {
      const { services, viewers } = table
      const laid = await table.lay('a', 'b', 'c')
      await services.setSectionStatus(viewers.owner, { sectionId: laid.id('a'), status: 'ready' })
      const unassigned = { kind: 'unassigned', planId: laid.planId, planTitle: expect.any(String) as string }
      expect((await mine('owner')).needsMe).toEqual([{ ...unassigned, sections: 2 }])

      const give = (title: string, personId: string) =>
        services.setSectionResponsible(viewers.owner, { sectionId: laid.id(title), personId })
      await give('b', viewers.editor.id)
      await give('c', viewers.reader.id)
      expect((await mine('owner')).needsMe).toEqual([])
      // Whoever has left the table answers for nothing.
      await table.deps.db.planMember.delete({
        where: { planId_personId: { planId: laid.planId, personId: viewers.reader.id } },
      })
      expect((await mine('owner')).needsMe).toEqual([{ ...unassigned, sections: 1 }])
    })

    it('is an invitation to me that is open', async () => {
      const { deps, viewers, municipalityId } = table
      const { planId } = await table.lay()
      const invite = (id: string, email: string, answer: string, expiresAt: Date) =>
        deps.db.invitation.create({
          data: {
            ...{ id, municipalityId, planId, email, answer, expiresAt, tokenHash: deps.newId() },
            ...{ name: 'Jon Arne Rød', side: 'administration', role: 'reader' },
            ...{ invitedById: viewers.owner.id, createdAt: deps.now() },
          },
        })
      const soon = new Date(deps.now().getTime() + 86_400_000)
      const past = new Date(deps.now().getTime() - 1)
      await invite('open', viewers.member.email, 'pending', soon)
      await invite('expired', viewers.member.email, 'pending', past)
      await invite('declined', viewers.member.email, 'declined', soon)
      await invite('another', viewers.stranger.email, 'withdrawn', soon)
      expect((await mine('member')).needsMe).toMatchObject([
        { kind: 'invitation', invitationId: 'open', municipality: 'Eikedal kommune' },
      ])
      expect((await mine('stranger')).needsMe).toEqual([])
    })
  })

  describe('what is new', () => {
    it('is what others did since I was there, newest first', async () => {
      const { services, viewers } = table
      const laid = await table.lay('a', 'b')
      later()
      await services.renameSection(viewers.editor, { sectionId: laid.id('a'), title: 'å' })
      later()
      await services.setSectionStatus(viewers.owner, { sectionId: laid.id('b'), status: 'review' })
      expect((await mine('reader')).news).toMatchObject([
        {
          kind: 'section.status',
          planId: laid.planId,
          person: { name: 'Marte Kvale', at: { side: 'administration', initials: 'MK' } },
          facts: { sectionId: laid.id('b'), title: 'b', status: 'review' },
        },
        { kind: 'section.renamed', person: { name: 'Oddny Fjeld' }, facts: { title: 'å' } },
      ])
      expect((await mine('owner')).news.map((one) => one.kind)).toEqual(['section.renamed'])

      later()
      await services.noteVisit(viewers.reader, { planId: laid.planId })
      expect((await mine('reader')).news).toEqual([])
      later()
      await services.moveSection(viewers.editor, { sectionId: laid.id('b'), parentId: null, afterId: null })
      expect((await mine('reader')).news.map((one) => one.kind)).toEqual(['section.moved'])
      expect((await mine('owner')).news).toHaveLength(2)
    })

    it('is twenty things at most', async () => {
      const { services, viewers } = table
      const laid = await table.lay('a')
      for (let round = 0; round < 25; round++) {
        later()
        await services.renameSection(viewers.editor, { sectionId: laid.id('a'), title: `a${round}` })
      }
      const { news } = await mine('owner')
      expect(news).toHaveLength(20)
      expect(news[0]?.facts.title).toBe('a24')
    })

    it('is told also when the system did it', async () => {
      const { deps } = table
      const { planId } = await table.lay('a')
      later()
      const event = { id: 'e', planId, kind: 'plan.changed', payload: {}, createdAt: deps.now() }
      await deps.db.planEvent.create({ data: event })
      expect((await mine('owner')).news).toMatchObject([{ kind: 'plan.changed', person: null }])
    })
  })
})
