import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { howItCame } from '~server/adoption/howItCame'
import type { PlanEventKind } from '~server/events'
import { providers } from '~tests/setup/databases'
import { openHall, type Hall, type Opened } from '../statements/answering'

const on = (day: string) => new Date(`${day}T12:00:00Z`)

describe.each(providers)('how a plan came to be, on %s', (provider) => {
  let hall: Hall
  let open: Opened
  beforeAll(async () => {
    hall = await openHall(provider)
    open = await hall.open()
    const { deps, viewers, services } = hall.table
    const { planId } = open
    await open.send(await open.link(), { text: 'Vi vil ha et hus.' })
    const link = await open.link()
    await open.comment(link, 'Og en rampe.')
    await open.send(link)
    const place = { kind: 'plan', planId } as const
    await services.openThread(viewers.reader, { place, text: 'Skal vi si dette?' })
    await services.openThread(viewers.owner, { place, text: 'Bare for oss.', onlySide: 'administration' })
    await deps.db.consultation.update({ where: { id: open.consultationId }, data: { state: 'closed' } })
    await deps.db.plan.update({ where: { id: planId }, data: { createdAt: on('2026-01-01') } })
    await deps.db.planEvent.deleteMany({ where: { planId } })
    const events: [PlanEventKind, string, object][] = [
      ['consultation.opened', '2026-02-01', { from: 'drafting', phase: 'consultation' }],
      ['consultation.closed', '2026-03-15', { from: 'consultation', phase: 'treatment' }],
      ['plan.phase', '2026-04-01', { from: 'treatment', phase: 'council' }],
      ['council.sentBack', '2026-04-11', { caseNumber: '7/26' }],
      ['plan.phase', '2026-04-16', { from: 'treatment', phase: 'council' }],
      ['plan.adopted', '2026-05-01', { from: 'council', phase: 'adopted' }],
    ]
    for (const [kind, day, payload] of events)
      await deps.db.planEvent.create({
        data: { id: deps.newId(), planId, kind, payload, personId: viewers.owner.id, createdAt: on(day) },
      })
  })
  afterAll(() => hall.close())

  const told = () => howItCame(hall.table.deps.db, open.planId, '2026-05-01')

  it('has the days of each phase, also of one that a body sent it back to', async () => {
    expect(await told()).toMatchObject({
      begunOn: '2026-01-01',
      days: 120,
      phases: [
        { phase: 'drafting', days: 31 },
        { phase: 'consultation', days: 42 },
        { phase: 'treatment', days: 22 },
        { phase: 'council', days: 25 },
      ],
    })
  })

  it('counts who sat at the table, and what all of it could read', async () => {
    const { sides } = await told()
    expect(sides).toEqual([
      { side: 'politics', people: 1, comments: 1, proposals: 0 },
      { side: 'administration', people: 1, comments: 0, proposals: 0 },
      { side: 'voluntary', people: 2, comments: 0, proposals: 0 },
    ])
  })

  it('tells what remarks led to when the public may know it, and not before', async () => {
    const { db, now } = hall.table.deps
    expect((await told()).consultations).toMatchObject([{ statements: 2, remarks: 1, outcome: null }])
    await db.remark.updateMany({
      where: { consultationId: open.consultationId },
      data: { disposition: 'accepted', status: 'finished' },
    })
    await db.consultation.update({ where: { id: open.consultationId }, data: { resultsShownAt: now() } })
    expect((await told()).consultations).toMatchObject([
      { outcome: { accepted: 1, rejected: 0, changes: 0 } },
    ])
  })
})
