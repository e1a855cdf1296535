import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { meetingRoom } from './meeting'

describe.each(providers)('a running work session, on %s', (provider) => {
  let room: Awaited<ReturnType<typeof meetingRoom>>
  beforeAll(async () => void (room = await meetingRoom(provider)))
  afterAll(() => room.close())

  async function running() {
    const meeting = await room.meet()
    await room.table.services.startWorkSession(room.table.viewers.owner, { sessionId: meeting.sessionId })
    return meeting
  }
  const look = (sessionId: string) =>
    room.table.services.workSession(room.table.viewers.reader, { sessionId })

  it('has a snapshot from its start, and its first item on every screen', async () => {
    const { plan, sessionId } = await running()
    const { services, viewers, deps } = room.table
    const bar = await services.runningWorkSession(viewers.reader, { planId: plan.planId })
    expect(bar).toMatchObject({ id: sessionId, number: 1, items: 2, item: { title: 'Velkommen' } })
    expect(bar?.timerEndsAt).toEqual(new Date(deps.now().getTime() + 5 * 60_000))
    const kinds = await deps.db.snapshot.findMany({ where: { planId: plan.planId }, select: { kind: true } })
    expect(kinds).toEqual([{ kind: 'sessionStart' }])
  })

  it('starts once when two start it at the same time', async () => {
    const { plan, sessionId } = await room.meet()
    const { services, viewers, deps } = room.table
    const verdicts = await Promise.all(
      [viewers.owner, viewers.editor].map((viewer) =>
        verdictOf(services.startWorkSession(viewer, { sessionId })),
      ),
    )
    expect(verdicts.sort()).toEqual(['allowed', 'workSession.notPlanned'])
    expect(await deps.db.snapshot.count({ where: { planId: plan.planId } })).toBe(1)
  })

  it('is the only one of its plan', async () => {
    const { plan } = await running()
    const { services, viewers } = room.table
    const second = await services.planWorkSession(viewers.owner, {
      planId: plan.planId,
      title: 'Til',
      date: '2026-12-02',
      time: '18:00',
      minutes: 60,
      invited: [],
      items: [],
    })
    expect(await verdictOf(services.startWorkSession(viewers.owner, second))).toBe('workSession.anotherRuns')
  })

  it('goes from item to item, with a time for each that can be made longer', async () => {
    const { plan, sessionId } = await running()
    const { services, viewers, deps } = room.table
    const { items } = await look(sessionId)
    await services.goToAgendaItem(viewers.editor, { sessionId, itemId: items[1]?.id ?? '' })
    await services.setSessionTimer(viewers.editor, { sessionId, more: 5 })
    const bar = await services.runningWorkSession(viewers.reader, { planId: plan.planId })
    expect(bar?.item).toEqual({ title: 'Lokaler', sectionId: plan.id('Lokaler') })
    expect(bar?.timerEndsAt).toEqual(new Date(deps.now().getTime() + 25 * 60_000))
    await services.setSessionTimer(viewers.editor, { sessionId, more: null })
    expect((await look(sessionId)).session.timerEndsAt).toBeNull()
    // Between nodes news travels through the database.
    const moves = () => plan.heard.filter(({ kind }) => kind === 'session.moved')
    await vi.waitFor(() => expect(moves()).toHaveLength(3), 5_000)
    expect(await verdictOf(services.goToAgendaItem(viewers.editor, { sessionId, itemId: 'gjettet' }))).toBe(
      'agendaItem.notFound',
    )
  })

  it('keeps what a colleague wrote: who writes on top of it is refused', async () => {
    const { sessionId } = await running()
    const { services, viewers } = room.table
    const [item] = (await look(sessionId)).items
    const write = (viewer: typeof viewers.owner, notes: string) =>
      services.writeAgendaItem(viewer, { sessionId, itemId: item?.id ?? '', notes, decision: '', version: 1 })
    const verdicts = await Promise.all([
      verdictOf(write(viewers.owner, 'Martes ord')),
      verdictOf(write(viewers.editor, 'Oddnys ord')),
    ])
    expect(verdicts.sort()).toEqual(['allowed', 'workSession.stale'])
    const stands = (await look(sessionId)).items[0]
    expect(stands?.version).toBe(2)
    expect(await verdictOf(write(viewers.owner, stands?.notes ?? ''))).toBe('allowed')
  })

  it('refuses notes of 20,000 characters', async () => {
    const { sessionId } = await running()
    const { services, viewers } = room.table
    const itemId = (await look(sessionId)).items[0]?.id ?? ''
    const notes = 'x'.repeat(20_000)
    const written = services.writeAgendaItem(viewers.owner, {
      sessionId,
      itemId,
      notes,
      decision: '',
      version: 1,
    })
    expect(await verdictOf(written)).toBe('input.invalid')
  })

  it('knows who is at the table, who was entered by hand, and whom somebody said to be absent', async () => {
    const { plan, sessionId } = await running()
    const { services, viewers } = room.table
    const { planId } = plan
    const attend = () =>
      Promise.all(
        [viewers.editor, viewers.proposer, viewers.proposer].map((who) =>
          services.noteAttendance(who, { planId }),
        ),
      )
    await attend()
    await services.addParticipant(viewers.owner, { sessionId, name: 'Inga Máret', side: 'voluntary' })
    const present = async () =>
      (await look(sessionId)).participants.filter(({ isPresent }) => isPresent).map(({ name }) => name)
    expect(await present()).toEqual(['Inga Máret', 'Oddny Fjeld', 'Yusuf Ali'])
    const editor = (await look(sessionId)).participants.find(({ personId }) => personId === viewers.editor.id)
    await services.markAttendance(viewers.owner, {
      sessionId,
      participantId: editor?.id ?? '',
      present: false,
    })
    await attend()
    expect(await present()).toEqual(['Inga Máret', 'Yusuf Ali'])
  })

  it('notes nobody while no session runs', async () => {
    const { plan, sessionId } = await room.meet()
    const { services, viewers } = room.table
    await services.noteAttendance(viewers.editor, { planId: plan.planId })
    expect((await look(sessionId)).participants.some(({ isPresent }) => isPresent)).toBe(false)
  })

  it('is led by whoever offered last, until they stop', async () => {
    const { plan, sessionId } = await running()
    const { services, viewers } = room.table
    const leader = async () =>
      (await services.runningWorkSession(viewers.reader, { planId: plan.planId }))?.leader?.name ?? null
    await services.leadWorkSession(viewers.owner, { sessionId, leads: true })
    await services.leadWorkSession(viewers.editor, { sessionId, leads: true })
    await services.leadWorkSession(viewers.owner, { sessionId, leads: false })
    expect(await leader()).toBe('Oddny Fjeld')
    await services.leadWorkSession(viewers.editor, { sessionId, leads: false })
    expect(await leader()).toBeNull()
  })

  it('cannot be written in before it starts', async () => {
    const { sessionId } = await room.meet()
    const { services, viewers } = room.table
    const itemId = (await look(sessionId)).items[0]?.id ?? ''
    const runs = [
      services.goToAgendaItem(viewers.owner, { sessionId, itemId }),
      services.writeAgendaItem(viewers.owner, { sessionId, itemId, notes: 'a', decision: '', version: 1 }),
      services.addParticipant(viewers.owner, { sessionId, name: 'A', side: 'politics' }),
      services.endWorkSession(viewers.owner, { sessionId }),
    ]
    expect(new Set(await Promise.all(runs.map(verdictOf)))).toEqual(new Set(['workSession.notRunning']))
  })
})
