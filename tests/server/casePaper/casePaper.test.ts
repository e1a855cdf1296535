import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doc, measure, ol, p } from '~core/document/build'
import type { Id } from '~core/ids'
import { textOf } from '~core/render/text'
import { loadPlanDocument } from '~server/queries/planDocument'
import { readSnapshot } from '~server/snapshots/readSnapshot'
import { providers } from '~tests/setup/databases'
import { openConsultation, addStatement } from '../consultations/builder'
import { layTable, verdictOf, type Table } from '../plans/table'

describe.each(providers)('the case paper, on %s', (provider) => {
  let table: Table
  let planId: Id
  let sectionId: Id
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(() => table.close())
  beforeEach(async () => {
    const laid = await table.lay('Tiltak')
    planId = laid.planId
    sectionId = laid.id('Tiltak')
    await writeMeasure('250 000 kr')
  })

  const services = () => table.services
  const marte = () => table.viewers.owner
  const writeMeasure = (cost: string) =>
    table.deps.texts.write(sectionId, doc(measure('Åpne skoler', { cost })), marte().id)
  const make = async () => (await services().makeCasePaper(marte(), { planId })).paperId
  const page = async () => {
    const { paper } = await services().casePaper(marte(), { planId })
    if (!paper) throw new Error('no case paper')
    return paper
  }
  const partOf = async (part: string) => {
    const found = (await page()).parts.find((one) => one.part === part)
    if (!found) throw new Error(`no ${part}`)
    return found.sectionId
  }
  const printed = async (part: string) => {
    const [{ id: paperId }, partId] = [await page(), await partOf(part)]
    const document = await loadPlanDocument(table.deps, paperId)
    return textOf(document.sections.find(({ id }) => id === partId)?.text ?? doc())
  }
  const finish = async () => services().finishCasePaper(marte(), { planId, version: (await page()).version })

  it('is a text of its own, made once, that nobody meets among their plans', async () => {
    const paperId = await make()
    expect(await verdictOf(services().makeCasePaper(marte(), { planId }))).toBe('casePaper.exists')
    expect(await verdictOf(services().makeCasePaper(marte(), { planId: paperId }))).toBe('casePaper.ofPaper')
    const { plans } = await services().myPlans(marte(), {})
    expect(plans.map(({ id }) => id)).not.toContain(paperId)
    const { sections, plan } = await services().planWorkspace(marte(), { planId: paperId })
    expect(plan).toMatchObject({
      title: expect.stringMatching(/^Saksframlegg: /),
      paper: { aboutId: planId },
    })
    expect(sections.filter(({ computed }) => computed).map(({ part }) => part)).toEqual([
      ...['header', 'facts', 'boards', 'remarks', 'economy', 'attachments'],
    ])
    expect((await page()).points.map(({ number }) => number)).toEqual([1, 2])
    expect((await services().casePaper(marte(), { planId: paperId })).plan.id).toBe(planId)
  })

  it('has neither phases, consultations nor work sessions', async () => {
    const paperId = await make()
    const may = [
      services().changePhase(marte(), { planId: paperId, phase: 'mapping' }),
      services().prepareConsultation(marte(), { planId: paperId }),
      services().deletePlan(marte(), { planId: paperId }),
    ]
    expect(await Promise.all(may.map(verdictOf))).toEqual(Array(3).fill('casePaper.ofPaper'))
  })

  it('follows the plan until it is finished, and then stands still', async () => {
    const paperId = await make()
    expect(await printed('economy')).toContain('250\u00a0000\u00a0kroner')
    await writeMeasure('300 000 kr')
    expect(await printed('economy')).toContain('300\u00a0000\u00a0kroner')

    await finish()
    await writeMeasure('999 000 kr')
    expect(await printed('economy')).toContain('300\u00a0000\u00a0kroner')
    const row = await table.deps.db.casePaper.findUniqueOrThrow({ where: { id: paperId } })
    const snapshot = await table.deps.db.snapshot.findUniqueOrThrow({ where: { id: row.snapshotId ?? '' } })
    expect(snapshot.kind).toBe('paper')
    const kept = await readSnapshot(table.deps.db, snapshot)
    expect(kept).toMatchObject({ kind: 'casePaper', phase: 'adopted' })
    expect(kept.sections.map(({ text }) => textOf(text)).join('\n')).toContain('300\u00a0000\u00a0kroner')
    expect(await table.eventsOf(planId)).toEqual(expect.arrayContaining(['paper.made', 'paper.finished']))

    await services().reopenCasePaper(marte(), { planId, version: 2, reason: 'Feil sum' })
    expect(await printed('economy')).toContain('999\u00a0000\u00a0kroner')
  })

  it('lets a computed part be taken over, and computed again', async () => {
    const paperId = await make()
    const economy = await partOf('economy')
    expect(await verdictOf(services().renameSection(marte(), { sectionId: economy, title: 'Penger' }))).toBe(
      'allowed',
    )
    await services().takeOverPart(marte(), { sectionId: economy })
    expect(await verdictOf(services().takeOverPart(marte(), { sectionId: economy }))).toBe(
      'section.notComputed',
    )
    await writeMeasure('1 000 kr')
    expect(await printed('economy')).toContain('250\u00a0000\u00a0kroner')
    expect(table.doorsTold).toContain(paperId)

    await services().handBackPart(marte(), { sectionId: economy })
    expect(await printed('economy')).toContain('1\u00a0000\u00a0kroner')
    const kept = await table.deps.db.snapshot.count({ where: { planId: paperId, kind: 'restore' } })
    expect(kept).toBe(1)
  })

  it('is closed for everybody once it is finished, and shown to the politicians', async () => {
    const paperId = await make()
    const reader = table.viewers.reader
    expect(await verdictOf(services().planWorkspace(reader, { planId: paperId }))).toBe('plan.notFound')
    await finish()
    expect(await verdictOf(services().planWorkspace(reader, { planId: paperId }))).toBe('allowed')
    const [summary, facts] = [await partOf('summary'), await partOf('facts')]
    const tries = [
      services().renameSection(marte(), { sectionId: summary, title: 'Kort' }),
      services().deleteSection(marte(), { sectionId: summary }),
      services().setSectionStatus(marte(), { sectionId: summary, status: 'locked' }),
      services().addSection(marte(), { planId: paperId, title: 'Ny', parentId: null, afterId: null }),
      services().takeOverPart(marte(), { sectionId: facts }),
      services().updateCasePaper(marte(), { ...head, planId, version: 2 }),
      services().finishCasePaper(marte(), { planId, version: 2 }),
    ]
    expect(await Promise.all(tries.map(verdictOf))).toEqual(Array(7).fill('casePaper.finished'))
  })

  it('is not finished while remarks are untreated, and says which', async () => {
    await make()
    const { consultationId } = await openConsultation(table.deps, planId)
    const { remarkIds } = await addStatement(table.deps, consultationId, {
      comments: [{ text: 'Skolene må åpnes.', sectionId }],
    })
    expect(await verdictOf(finish())).toBe('remarks.untreated')
    expect((await page()).untreated).toEqual([1])
    const said = { summary: '', assessment: 'Enig.', disposition: 'noted', answer: '' } as const
    await services().assessRemark(marte(), { remarkId: remarkIds[0] ?? '', version: 1, ...said })
    expect(await printed('remarks')).toContain('Tas til orientering. Enig.')
    expect(await verdictOf(finish())).toBe('allowed')
  })

  it('asks for at least one point, and warns of a summary that is too long', async () => {
    const paperId = await make()
    await table.deps.texts.write(await partOf('resolution'), doc(p('Planen vedtas.')), marte().id)
    await table.deps.texts.write(await partOf('summary'), doc(p('ord '.repeat(120))), marte().id)
    expect(await page()).toMatchObject({
      id: paperId,
      summaryTooLong: true,
      finish: { code: 'casePaper.noResolution' },
    })
    await table.deps.texts.write(await partOf('resolution'), doc(ol('Planen vedtas.')), marte().id)
    expect((await page()).finish).toEqual({ allowed: true })
  })

  it('keeps its head from being overwritten by a colleague', async () => {
    await make()
    await services().updateCasePaper(marte(), { ...head, planId, version: 1 })
    expect(await verdictOf(services().updateCasePaper(marte(), { ...head, planId, version: 1 }))).toBe(
      'casePaper.stale',
    )
    expect(await printed('header')).toContain('Saksnummer: 26/1234')
    expect(
      await verdictOf(
        services().updateCasePaper(marte(), {
          ...head,
          planId,
          version: 2,
          caseworkerId: table.viewers.stranger.id,
        }),
      ),
    ).toBe('person.notFound')
  })

  it('cannot be taken up again once a body has begun', async () => {
    await make()
    await finish()
    const { db, newId, now } = table.deps
    const committeeId = newId()
    await db.committee.create({
      data: {
        ...{
          id: committeeId,
          municipalityId: table.municipalityId,
          name: 'Formannskapet',
          kind: 'executive',
        },
        ...{ position: 1, periodFrom: '2023-10-01', periodTo: '2027-09-30' },
      },
    })
    await db.caseStep.create({
      data: {
        id: newId(),
        planId,
        committeeId,
        position: 1,
        present: [],
        startedAt: now(),
        createdAt: now(),
      },
    })
    const again = { planId, version: (await page()).version, reason: 'Feil' }
    expect(await verdictOf(services().reopenCasePaper(marte(), again))).toBe('casePaper.begun')
  })

  it('follows the municipality’s own template, which two cannot change at once', async () => {
    const at = { municipalityId: table.municipalityId, language: 'nb' } as const
    const own = { part: null, title: 'Folkehelse', guidance: '', text: '' }
    const asks = { part: 'resolution', title: 'Innstilling', guidance: '', text: 'Vedta {plan}.' } as const
    const admin = table.viewers.owner
    const saved = [own, asks]
    const tries = await Promise.all(
      [1, 2].map(() => verdictOf(services().savePaperTemplate(admin, { ...at, version: 0, parts: saved }))),
    )
    expect(tries.sort()).toEqual(['allowed', 'paperTemplate.stale'])
    await make()
    const { parts } = await page()
    expect(parts.map(({ title }) => title)).toEqual(['Folkehelse', 'Innstilling'])
    await table.deps.db.casePaperTemplate.deleteMany({})
  })
})

const head = { caseNumber: '26/1234', archiveCode: '223', caseworkerId: null }
