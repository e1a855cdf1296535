import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Services } from '~server/services'
import { providers } from '~tests/setup/databases'
import { layTable, seats, verdictOf, type LaidPlan, type SeatName, type Table } from './table'

interface Attempt {
  /** What is tried, on a plan laid for it alone. */
  readonly run: (services: Services, viewer: Table['viewers'][SeatName], plan: LaidPlan) => Promise<unknown>
  readonly allowed: readonly SeatName[]
  /** What those are told who may not know that it exists. */
  readonly hidden: string
  /** Makes the plan ready for it. */
  readonly before?: (services: Services, owner: Table['viewers']['owner'], plan: LaidPlan) => Promise<unknown>
}

const all: readonly SeatName[] = ['owner', 'editor', 'proposer', 'reader']
const writers: readonly SeatName[] = ['owner', 'editor']
const owners: readonly SeatName[] = ['owner']
const plan = 'plan.notFound'
const section = 'section.notFound'

const attempts: Readonly<Record<string, Attempt>> = {
  planWorkspace: { allowed: all, hidden: plan, run: (s, v, { planId }) => s.planWorkspace(v, { planId }) },
  planDocument: { allowed: all, hidden: plan, run: (s, v, { planId }) => s.planDocument(v, { planId }) },
  noteVisit: { allowed: all, hidden: plan, run: (s, v, { planId }) => s.noteVisit(v, { planId }) },
  updatePlan: {
    allowed: owners,
    hidden: plan,
    run: (s, v, { planId }) => s.updatePlan(v, { planId, title: 'Ny tittel', language: 'nn' }),
  },
  changePhase: {
    allowed: owners,
    hidden: plan,
    run: (s, v, { planId }) => s.changePhase(v, { planId, phase: 'mapping' }),
  },
  deletePlan: { allowed: owners, hidden: plan, run: (s, v, { planId }) => s.deletePlan(v, { planId }) },
  restorePlan: {
    allowed: owners,
    hidden: plan,
    before: (s, owner, { planId }) => s.deletePlan(owner, { planId }),
    run: (s, v, { planId }) => s.restorePlan(v, { planId }),
  },
  saveAsTemplate: {
    allowed: owners,
    hidden: plan,
    run: (s, v, { planId }) => s.saveAsTemplate(v, { planId, name: 'Vår mal' }),
  },
  addSection: {
    allowed: writers,
    hidden: plan,
    run: (s, v, { planId }) => s.addSection(v, { planId, title: 'c', parentId: null, afterId: null }),
  },
  renameSection: {
    allowed: writers,
    hidden: section,
    run: (s, v, { id }) => s.renameSection(v, { sectionId: id('a'), title: 'å' }),
  },
  moveSection: {
    allowed: writers,
    hidden: section,
    run: (s, v, { id }) => s.moveSection(v, { sectionId: id('b'), parentId: null, afterId: null }),
  },
  setSectionNumbered: {
    allowed: writers,
    hidden: section,
    run: (s, v, { id }) => s.setSectionNumbered(v, { sectionId: id('a'), numbered: false }),
  },
  setSectionResponsible: {
    allowed: writers,
    hidden: section,
    run: (s, v, { id }) => s.setSectionResponsible(v, { sectionId: id('a'), personId: null }),
  },
  'setSectionStatus to ready': {
    allowed: writers,
    hidden: section,
    run: (s, v, { id }) => s.setSectionStatus(v, { sectionId: id('a'), status: 'ready' }),
  },
  'setSectionStatus to locked': {
    allowed: owners,
    hidden: section,
    run: (s, v, { id }) => s.setSectionStatus(v, { sectionId: id('a'), status: 'locked' }),
  },
  'setSectionStatus from locked': {
    allowed: owners,
    hidden: section,
    before: (s, owner, { id }) => s.setSectionStatus(owner, { sectionId: id('a'), status: 'locked' }),
    run: (s, v, { id }) => s.setSectionStatus(v, { sectionId: id('a'), status: 'draft' }),
  },
  deleteSection: {
    allowed: writers,
    hidden: section,
    run: (s, v, { id }) => s.deleteSection(v, { sectionId: id('a') }),
  },
  restoreSection: {
    allowed: writers,
    hidden: section,
    before: (s, owner, { id }) => s.deleteSection(owner, { sectionId: id('a') }),
    run: (s, v, { id }) => s.restoreSection(v, { sectionId: id('a') }),
  },
}

describe.each(providers)('who may do what in a plan, on %s', (provider) => {
  let table: Table
  beforeAll(async () => {
    table = await layTable(provider)
  })
  afterAll(() => table.close())

  it.each(Object.entries(attempts))('%s', async (_, { run, allowed, hidden, before }) => {
    const { services, viewers, eventsOf } = table
    const verdicts: Record<string, string> = {}
    const expected: Record<string, string> = {}
    for (const seat of seats) {
      const laid = await table.lay('a', 'b')
      await before?.(services, viewers.owner, laid)
      const events = await eventsOf(laid.planId)
      verdicts[seat] = await verdictOf(run(services, viewers[seat], laid))
      expected[seat] = allowed.includes(seat)
        ? 'allowed'
        : seat === 'nobody'
          ? 'signIn.required'
          : all.includes(seat)
            ? 'access.denied'
            : hidden
      // Whoever is refused has left no trace.
      if (!allowed.includes(seat)) expect(await eventsOf(laid.planId)).toEqual(events)
    }
    expect(verdicts).toEqual(expected)
  })

  it('a plan and a section that never were look like those of others', async () => {
    const { services, viewers } = table
    const planId = table.deps.newId()
    expect(await verdictOf(services.planWorkspace(viewers.owner, { planId }))).toBe('plan.notFound')
    expect(await verdictOf(services.deleteSection(viewers.owner, { sectionId: planId }))).toBe(
      'section.notFound',
    )
  })

  it('a role counts no longer when the seat in the municipality is gone', async () => {
    const { planId } = await table.lay('a')
    const seatless = { ...table.viewers.owner, seats: [] }
    expect(await verdictOf(table.services.planWorkspace(seatless, { planId }))).toBe('plan.notFound')
    expect((await table.services.myPlans(seatless, {})).plans).toEqual([])
  })

  it('any member may make a plan in their own municipality and in no other', async () => {
    const { services, viewers, municipalityId } = table
    const make = (seat: SeatName) =>
      verdictOf(
        services.createPlan(viewers[seat], {
          municipalityId,
          title: 'Ny',
          language: 'nb',
          template: { kind: 'empty' },
        }),
      )
    expect(await make('member')).toBe('allowed')
    expect(await make('stranger')).toBe('municipality.notFound')
    expect(await make('nobody')).toBe('signIn.required')
  })

  it('a template is for its own municipality, and deleted by its administrator', async () => {
    const { services, viewers, municipalityId, elsewhereId, deps } = table
    const { planId } = await table.lay('a')
    const { templateId } = await services.saveAsTemplate(viewers.owner, { planId, name: 'Vår' })
    const template = { kind: 'own', id: templateId } as const
    const elsewhere = { municipalityId: elsewhereId, title: 'Stjålet', language: 'nb', template } as const
    expect(await verdictOf(services.createPlan(viewers.stranger, elsewhere))).toBe('template.notFound')
    expect(await verdictOf(services.templates(viewers.stranger, { municipalityId }))).toBe(
      'municipality.notFound',
    )
    expect(await verdictOf(services.deleteTemplate(viewers.stranger, { templateId }))).toBe(
      'template.notFound',
    )
    expect(await verdictOf(services.deleteTemplate(viewers.owner, { templateId }))).toBe('access.denied')
    const admin = { ...viewers.member, seats: viewers.member.seats.map((seat) => ({ ...seat, admin: true })) }
    expect(await verdictOf(services.deleteTemplate(admin, { templateId }))).toBe('allowed')
    expect(await verdictOf(services.deleteTemplate(admin, { templateId }))).toBe('template.notFound')
    expect(await deps.db.planTemplate.count({ where: { id: templateId } })).toBe(0)
  })
})
