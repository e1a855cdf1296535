import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doc, measure, ol } from '~core/document/build'
import type { Id } from '~core/ids'
import { loadPlanDocument } from '~server/queries/planDocument'
import { readSnapshot, snapshotRow } from '~server/snapshots/readSnapshot'
import { takeSnapshot } from '~server/snapshots/takeSnapshot'
import { providers } from '~tests/setup/databases'
import { addStatement, openConsultation } from '../consultations/builder'
import { layTable, verdictOf, type Table } from '../plans/table'
import { treatedStep } from './builder'

describe.each(providers)('an adoption, on %s', (provider) => {
  let table: Table
  let planId: Id
  let sectionId: Id
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(() => table.close())
  beforeEach(async () => {
    const laid = await table.lay('Tiltak')
    planId = laid.planId
    sectionId = laid.id('Tiltak')
    await write('Åpne skoler')
    await table.deps.db.plan.update({ where: { id: planId }, data: { phase: 'council' } })
  })

  const owner = () => table.viewers.owner
  const write = (title: string) => table.deps.texts.write(sectionId, doc(measure(title)), owner().id)
  const adopt = (stepId: Id) => table.services.adoptPlan(owner(), { stepId })

  /** The council has treated the plan and its case paper, and both are kept as they came out. */
  async function treated(asked: Parameters<typeof treatedStep>[2] = {}): Promise<Id> {
    const { deps, services } = table
    const { paperId } = await services.makeCasePaper(owner(), { planId })
    const part = await deps.db.section.findFirstOrThrow({ where: { planId: paperId, part: 'resolution' } })
    await deps.texts.write(part.id, doc(ol('Planen vedtas.', 'Status meldes hvert år.')), owner().id)
    const stepId = await treatedStep(deps, planId, asked)
    const kept = { kind: 'step', personId: null } as const
    const { id: planOutId } = await takeSnapshot(deps, { planId, ...kept })
    const { id: paperOutId } = await takeSnapshot(deps, { planId: paperId, ...kept })
    await deps.db.caseStep.update({ where: { id: stepId }, data: { planOutId, paperOutId } })
    return stepId
  }

  it('keeps what the council treated, its points and its measures, and closes the text', async () => {
    const stepId = await treated()
    await write('Skrevet etter møtet')
    const { resolutionId } = await adopt(stepId)
    const { db } = table.deps
    const resolution = await db.resolution.findUniqueOrThrow({
      where: { id: resolutionId },
      include: { measures: true },
    })
    expect(resolution).toMatchObject({
      points: ['Planen vedtas.', 'Status meldes hvert år.'],
      ...{ committee: 'Kommunestyret', caseNumber: '18/27', resolvedOn: '2027-03-04', publishedAt: null },
      measures: [{ title: 'Åpne skoler', number: '1.1', status: 'notStarted' }],
    })
    const text = await readSnapshot(db, await snapshotRow(db, resolution.snapshotId))
    expect(text.phase).toBe('adopted')
    // Nobody's words are lost: they are a version, and the plan says what was adopted.
    expect((await loadPlanDocument(table.deps, planId)).sections).toEqual(text.sections)
    const before = await db.snapshot.findFirstOrThrow({ where: { planId, kind: 'restore' } })
    expect(JSON.stringify(await readSnapshot(db, before))).toContain('Skrevet etter møtet')
    expect((await db.plan.findUniqueOrThrow({ where: { id: planId } })).phase).toBe('adopted')
    expect(await table.eventsOf(planId)).toContain('plan.adopted')
    expect(table.doorsTold).toContain(planId)
    const rename = table.services.addSection(owner(), { planId, title: 'Ny', parentId: null, afterId: null })
    expect(await verdictOf(rename)).toBe('plan.adopted')
    expect(await verdictOf(table.services.deletePlan(owner(), { planId }))).toBe('plan.adopted')
    const retitled = table.services.updatePlan(owner(), { planId, title: 'Noe annet', language: 'nb' })
    expect(await verdictOf(retitled)).toBe('plan.adopted')
  })

  it('is offered to whoever runs the council’s work, and shown to everybody when it has happened', async () => {
    const stepId = await treated()
    const shownTo = (who = owner()) => table.services.council(who, { planId })
    expect(await shownTo()).toMatchObject({
      deciding: { stepId, verdict: { allowed: true } },
      resolution: null,
    })
    expect((await shownTo(table.viewers.reader)).deciding).toBeNull()
    await adopt(stepId)
    const { deciding, resolution } = await shownTo(table.viewers.reader)
    expect(deciding).toBeNull()
    expect(resolution).toMatchObject({
      ...{ committee: 'Kommunestyret', caseNumber: '18/27', resolvedOn: '2027-03-04' },
      points: ['Planen vedtas.', 'Status meldes hvert år.'],
    })
  })

  it('happens once, also when two adopt at the same time', async () => {
    const stepId = await treated()
    const answers = await Promise.allSettled([adopt(stepId), adopt(stepId)])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await verdictOf(adopt(stepId))).toBe('adoption.already')
    expect(await table.deps.db.resolution.count({ where: { planId } })).toBe(1)
  })

  it('waits for the remarks that nobody has treated', async () => {
    const { consultationId } = await openConsultation(table.deps, planId)
    await addStatement(table.deps, consultationId, { comments: [{ text: 'For sent.', sectionId }] })
    await table.deps.db.plan.update({ where: { id: planId }, data: { phase: 'council' } })
    expect(await verdictOf(adopt(await treated()))).toBe('adoption.untreated')
  })

  it('is refused when the council voted no, or has not voted', async () => {
    expect(await verdictOf(adopt(await treated({ outcome: 'rejected' })))).toBe('adoption.notDecided')
    expect(await table.deps.db.resolution.count({ where: { planId } })).toBe(0)
  })
})
