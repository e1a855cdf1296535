import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, goal, measure, named, p } from '~core/document/build'
import { blocksOf } from '~core/document/visit'
import { SCHEMA_VERSION } from '~core/document/schema'
import type { Phase } from '~core/phases/phases'
import type { OutlineSection } from '~core/plan/outline'
import { loadPlanDocument } from '~server/queries/planDocument'
import { outlines } from '~templates/index'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from './table'

const section = (title: string, text = doc(), ...sections: OutlineSection[]): OutlineSection => ({
  title,
  numbered: true,
  guidance: '',
  text,
  sections,
})

describe.each(providers)('plans, on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await layTable(provider)
  })
  afterAll(() => table.close())

  describe('making one', () => {
    it.each(outlines.map((outline) => [outline.key, outline.language, outline] as const))(
      'from the template %s in %s',
      async (key, language, outline) => {
        const { services, viewers, municipalityId } = table
        const template = { kind: 'builtIn', key } as const
        const { planId } = await services.createPlan(viewers.member, {
          municipalityId,
          title: outline.planTitle,
          language,
          template,
        })
        const { plan, role, sections, people } = await services.planWorkspace(viewers.member, { planId })
        expect(plan).toMatchObject({ title: outline.planTitle, language, phase: 'drafting' })
        expect(role).toBe('owner')
        expect(people.map((person) => person.name)).toEqual([viewers.member.name])
        const titles = outline.sections.flatMap((top) => [top, ...top.sections]).map((one) => one.title)
        expect(sections.map((one) => one.title)).toEqual(titles)
        expect(sections.every((one) => one.guidance)).toBe(true)
        const ids = sections.flatMap((one) => [...blocksOf(one.text)].map((block) => block.attrs.id))
        expect(ids).not.toContain(null)
        expect(new Set(ids).size).toBe(ids.length)
      },
    )

    it('from nothing', async () => {
      const { services, viewers, municipalityId } = table
      const template = { kind: 'empty' } as const
      const plan = { municipalityId, title: '  Tom   plan ', language: 'nn', template } as const
      const { planId } = await services.createPlan(viewers.member, plan)
      const made = await services.planWorkspace(viewers.member, { planId })
      expect(made.plan).toMatchObject({ title: 'Tom plan', language: 'nn' })
      expect(made.sections).toEqual([])
    })

    it('from a template that is not there is refused', async () => {
      const { services, viewers, municipalityId } = table
      const make = (template: { kind: 'builtIn'; key: string } | { kind: 'own'; id: string }) =>
        verdictOf(
          services.createPlan(viewers.member, { municipalityId, title: 'Plan', language: 'nb', template }),
        )
      expect(await make({ kind: 'builtIn', key: 'finnes-ikke' })).toBe('template.notFound')
      expect(await make({ kind: 'own', id: 'finnes-ikke' })).toBe('template.notFound')
    })

    it('from sections keeps measures pointing at their goals in other sections', async () => {
      const { services, viewers, municipalityId, deps } = table
      const { planId } = await services.createPlanFromSections(viewers.member, {
        municipalityId,
        title: 'Importert',
        language: 'nb',
        sections: [
          section('Mål', doc(named('m1', goal('Alle hører til')))),
          section(
            'Tiltak',
            doc(p('Slik:')),
            section('Lokaler', doc(measure('Åpne skoler', { goalId: 'm1' }))),
          ),
        ],
      })
      const { sections } = await loadPlanDocument(deps, planId)
      const [wanted] = sections[0]?.text.content ?? []
      const [done] = sections[2]?.text.content ?? []
      expect(wanted?.attrs.id).toBeTruthy()
      expect(done?.type === 'measure' && done.attrs.goalId).toBe(wanted?.attrs.id)
    })

    it('from sections of three levels is refused, and makes nothing', async () => {
      const { services, viewers, municipalityId, deps } = table
      const before = await deps.db.plan.count()
      const make = services.createPlanFromSections(viewers.member, {
        municipalityId,
        title: 'For dyp',
        language: 'nb',
        sections: [section('a', doc(), section('b', doc(), section('c')))],
      })
      expect(await verdictOf(make)).toBe('section.nestedTooDeep')
      expect(await deps.db.plan.count()).toBe(before)
    })
  })

  it('gives the canonical document, without what is only for the writers', async () => {
    const { services, viewers } = table
    const laid = await table.lay('a', '  b', 'c')
    await services.deleteSection(viewers.owner, { sectionId: laid.id('c') })
    const document = await services.planDocument(viewers.reader, { planId: laid.planId })
    expect(document).toMatchObject({
      schemaVersion: SCHEMA_VERSION,
      id: laid.planId,
      municipality: 'Eikedal kommune',
      language: 'nb',
      phase: 'drafting',
      sections: [
        { id: laid.id('a'), number: '1', level: 1, title: 'a', status: 'draft' },
        { id: laid.id('b'), number: '1.1', level: 2, title: 'b', status: 'draft' },
      ],
    })
    expect(JSON.stringify(document)).toContain('Teksten om b.')
    expect(JSON.stringify(document)).not.toContain('Råd om')
    // It crosses floors, so it must survive being JSON.
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  it('changes title and language, and tells it', async () => {
    const { services, viewers } = table
    const laid = await table.lay('a')
    await services.updatePlan(viewers.owner, {
      planId: laid.planId,
      title: 'Frivilligmelding',
      language: 'nn',
    })
    const { plan } = await services.planWorkspace(viewers.reader, { planId: laid.planId })
    expect(plan).toMatchObject({ title: 'Frivilligmelding', language: 'nn' })
    await expect.poll(() => laid.heard).toMatchObject([{ kind: 'plan.changed', title: 'Frivilligmelding' }])
  })

  it('goes into another phase by hand, with the text kept as it stood, and tells it', async () => {
    const { services, viewers } = table
    const laid = await table.lay('a')
    const enter = (phase: Phase) => services.changePhase(viewers.owner, { planId: laid.planId, phase })
    await enter('mapping')
    const { plan } = await services.planWorkspace(viewers.reader, { planId: laid.planId })
    expect(plan.phase).toBe('mapping')
    await expect.poll(() => laid.heard).toMatchObject([{ kind: 'plan.phase', phase: 'mapping' }])
    const { snapshots } = await services.snapshots(viewers.reader, { planId: laid.planId })
    expect(snapshots.map(({ kind }) => kind)).toEqual(['phase'])
    // Twice is once, and what begins by itself does not begin by hand.
    await enter('mapping')
    expect(await verdictOf(enter('consultation'))).toBe('phase.notByHand')
    expect((await services.snapshots(viewers.reader, { planId: laid.planId })).snapshots).toHaveLength(1)
  })

  it('lies in the bin unseen until an owner brings it back', async () => {
    const { services, viewers, doorsTold } = table
    const { planId, id } = await table.lay('a')
    doorsTold.length = 0
    await services.deletePlan(viewers.owner, { planId })
    expect(await verdictOf(services.planWorkspace(viewers.owner, { planId }))).toBe('plan.notFound')
    expect(await verdictOf(services.planDocument(viewers.owner, { planId }))).toBe('plan.notFound')
    expect(await verdictOf(services.renameSection(viewers.owner, { sectionId: id('a'), title: 'å' }))).toBe(
      'section.notFound',
    )
    const mine = await services.myPlans(viewers.owner, {})
    expect(mine.plans.map((plan) => plan.id)).not.toContain(planId)
    expect(mine.bin.map((plan) => plan.id)).toContain(planId)
    expect((await services.myPlans(viewers.editor, {})).bin).toEqual([])

    await services.restorePlan(viewers.owner, { planId })
    expect((await services.planWorkspace(viewers.owner, { planId })).sections).toHaveLength(1)
    expect(doorsTold).toEqual([planId, planId])
    expect(await verdictOf(services.restorePlan(viewers.owner, { planId }))).toBe('plan.notFound')
  })

  describe('a template of one’s own', () => {
    it('carries titles, numbering, guidance and structure, and not the text', async () => {
      const { services, viewers, municipalityId } = table
      const laid = await table.lay('a', '  b')
      await services.setSectionNumbered(viewers.owner, { sectionId: laid.id('a'), numbered: false })
      const { templateId } = await services.saveAsTemplate(viewers.owner, {
        planId: laid.planId,
        name: 'Vår mal',
        description: 'Slik vi gjør det',
      })
      const listed = await services.templates(viewers.member, { municipalityId, language: 'nb' })
      expect(listed.own).toMatchObject([
        {
          id: templateId,
          name: 'Vår mal',
          description: 'Slik vi gjør det',
          language: 'nb',
          sections: [{ title: 'a', numbered: false, sections: [{ title: 'b', numbered: true }] }],
        },
      ])
      expect(listed.builtIn.every((template) => template.language === 'nb')).toBe(true)
      expect((await services.templates(viewers.member, { municipalityId, language: 'nn' })).own).toEqual([])

      const { planId } = await services.createPlan(viewers.member, {
        municipalityId,
        title: 'Ny',
        language: 'nb',
        template: { kind: 'own', id: templateId },
      })
      const { sections } = await services.planWorkspace(viewers.member, { planId })
      expect(sections.map(({ title, number, guidance }) => [title, number, guidance])).toEqual([
        ['a', '', 'Råd om a'],
        ['b', '', 'Råd om b'],
      ])
      const texts = JSON.stringify(sections)
      expect(sections[1]?.text.content?.map((block) => block.type)).toEqual(['heading'])
      expect(texts).not.toContain('Teksten om')
    })

    it('carries the text where that was asked for', async () => {
      const { services, viewers, municipalityId } = table
      const laid = await table.lay('a')
      const { templateId } = await services.saveAsTemplate(viewers.owner, {
        planId: laid.planId,
        name: 'Med tekst',
        withText: true,
      })
      const template = { kind: 'own', id: templateId } as const
      const plan = { municipalityId, title: 'Ny', language: 'nb', template } as const
      const { planId } = await services.createPlan(viewers.member, plan)
      expect(JSON.stringify(await services.planDocument(viewers.member, { planId }))).toContain(
        'Teksten om a.',
      )
    })
  })
})
