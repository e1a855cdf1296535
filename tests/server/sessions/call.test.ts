import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { evening, mailsTo, meetingRoom, type Meeting } from './meeting'

/** The calendar's method and event, as a reader of another origin has it. */
function calendarIn(mail: Awaited<ReturnType<typeof mailsTo>>[number] | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(mail?.attachments[0]?.content ?? '') as unknown[])
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('There is no event in the file.')
  const { uid, sequence, startDate } = new ICAL.Event(component)
  return { method: calendar.getFirstPropertyValue('method'), uid, sequence, start: startDate.toJSDate() }
}

describe.each(providers)('a call to a work session, on %s', (provider) => {
  let room: Awaited<ReturnType<typeof meetingRoom>>
  beforeAll(async () => void (room = await meetingRoom(provider)))
  afterAll(() => room.close())

  const call = { ...evening, invited: [], items: [] }
  /** The mails since, by who got them. */
  async function mailsOf({ table, sessionId }: Meeting) {
    const of = async (who: 'editor' | 'reader' | 'proposer') =>
      (await mailsTo(table, table.viewers[who])).filter(({ text }) => text.includes(sessionId))
    return { editor: await of('editor'), reader: await of('reader'), proposer: await of('proposer') }
  }

  it('reaches those who are invited, with the hour in Norway in a calendar file', async () => {
    const meeting = await room.meet()
    const { editor, reader, proposer } = await mailsOf(meeting)
    expect([editor.length, reader.length, proposer.length]).toEqual([1, 1, 0])
    expect(editor[0]?.text).toContain('1. desember 2026 kl. 18.00')
    const calendar = calendarIn(editor[0])
    expect(calendar).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      start: new Date('2026-12-01T17:00:00Z'),
    })
    expect(calendar.uid).toBe(calendarIn(reader[0]).uid)
    expect(reader[0]?.attachments[0]?.content).not.toContain(room.table.viewers.editor.email)
  })

  it('is corrected in the calendars when its time is another', async () => {
    const meeting = await room.meet()
    const { viewers, services } = room.table
    const { sessionId } = meeting
    const invited = [viewers.reader.id, viewers.proposer.id]
    await services.changeWorkSession(viewers.owner, {
      sessionId,
      ...call,
      time: '19:00',
      place: 'Rådhuset',
      invited,
    })
    const { editor, reader, proposer } = await mailsOf(meeting)
    expect(calendarIn(editor[1])).toMatchObject({ method: 'CANCEL', sequence: 1 })
    expect(calendarIn(reader[1])).toMatchObject({
      method: 'REQUEST',
      sequence: 1,
      start: new Date('2026-12-01T18:00:00Z'),
      uid: calendarIn(editor[0]).uid,
    })
    expect(proposer.map((mail) => calendarIn(mail).method)).toEqual(['REQUEST'])
  })

  it('is quiet about a change that no calendar shows', async () => {
    const meeting = await room.meet()
    const { viewers, services } = room.table
    const invited = [viewers.editor.id, viewers.reader.id]
    const items = [{ title: 'Ny sak', sectionId: null, minutes: null }]
    await services.changeWorkSession(viewers.owner, {
      sessionId: meeting.sessionId,
      ...call,
      place: 'Rådhuset',
      invited,
      items,
    })
    expect((await mailsOf(meeting)).editor).toHaveLength(1)
    const { items: agenda } = await services.workSession(viewers.reader, { sessionId: meeting.sessionId })
    expect(agenda.map(({ title }) => title)).toEqual(['Ny sak'])
  })

  it('is taken out of the calendars when it is called off, and cannot be started then', async () => {
    const meeting = await room.meet()
    const { viewers, services } = room.table
    const { sessionId } = meeting
    await services.cancelWorkSession(viewers.owner, { sessionId })
    const { editor } = await mailsOf(meeting)
    expect(calendarIn(editor[1])).toMatchObject({ method: 'CANCEL', sequence: 1 })
    expect(await verdictOf(services.startWorkSession(viewers.owner, { sessionId }))).toBe(
      'workSession.notPlanned',
    )
    expect(await verdictOf(services.cancelWorkSession(viewers.owner, { sessionId }))).toBe(
      'workSession.notPlanned',
    )
  })

  it.each([
    ['no title', { title: '' }],
    ['a title of 20,000 characters', { title: 'x'.repeat(20_000) }],
    ['a day that does not come', { date: '2026-02-30' }],
    ['an hour that summer time leaves out', { date: '2027-03-28', time: '02:30' }],
    ['no length', { minutes: 0 }],
    ['half a minute', { minutes: 7.5 }],
    ['a place of 20,000 characters', { place: 'x'.repeat(20_000) }],
    ['an item without a title', { items: [{ title: ' ', sectionId: null, minutes: null }] }],
    ['a thousand items', { items: Array(1000).fill({ title: 'Sak', sectionId: null, minutes: null }) }],
  ])('is refused with %s, and nothing is written', async (_what, wrong) => {
    const { services, viewers, deps } = room.table
    const { planId } = await room.table.lay('Mål')
    const verdict = await verdictOf(services.planWorkSession(viewers.owner, { planId, ...call, ...wrong }))
    expect(verdict).toBe('input.invalid')
    expect(await deps.db.workSession.count({ where: { planId } })).toBe(0)
  })

  it('shows markup as it was typed, in the mail as on the page', async () => {
    const { services, viewers } = room.table
    const { planId } = await room.table.lay('Mål')
    const title = '<script>alert(1)</script>'
    const invited = [viewers.editor.id]
    const { sessionId } = await services.planWorkSession(viewers.owner, {
      planId,
      ...call,
      title,
      place: '<b>Rådhuset</b>',
      invited,
    })
    const mail = (await mailsTo(room.table, viewers.editor)).find(({ text }) => text.includes(sessionId))
    expect(mail?.html).not.toMatch(/<script|<b>/)
    expect(mail?.html).toContain('&lt;script&gt;')
    expect((await services.workSession(viewers.reader, { sessionId })).session.title).toBe(title)
  })
})
