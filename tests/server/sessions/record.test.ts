import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { doc, h, p } from '~core/document/build'
import { startJobs } from '~server/jobs/loop'
import { endForgotten } from '~server/sessions/endForgotten'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { mailsTo, meetingRoom, type Meeting } from './meeting'

describe.each(providers)('the record of a work session, on %s', (provider) => {
  let room: Awaited<ReturnType<typeof meetingRoom>>
  beforeAll(async () => void (room = await meetingRoom(provider)))
  afterAll(() => room.close())

  async function running() {
    const meeting = await room.meet()
    await room.table.services.startWorkSession(room.table.viewers.owner, { sessionId: meeting.sessionId })
    return meeting
  }
  async function recordIn({ sessionId }: Pick<Meeting, 'sessionId'>) {
    const { record } = await room.table.services.workSession(room.table.viewers.reader, { sessionId })
    if (!record) throw new Error('There is no record.')
    return record
  }
  const end = ({ sessionId }: Meeting) =>
    room.table.services.endWorkSession(room.table.viewers.owner, { sessionId })

  it('tells who took part, what was changed, and what was decided, item by item', async () => {
    const meeting = await running()
    const { plan, sessionId } = meeting
    const { services, viewers, deps } = room.table
    await services.noteAttendance(viewers.editor, { planId: plan.planId })
    const item = (await services.workSession(viewers.editor, { sessionId })).items[1]
    await services.writeAgendaItem(viewers.editor, {
      sessionId,
      itemId: item?.id ?? '',
      notes: 'To syn.',
      decision: 'Skolene åpnes.',
      version: 1,
    })
    const lokaler = plan.id('Lokaler')
    await deps.texts.write(lokaler, doc(h(2, 'Lokaler'), p('Teksten om åpne skoler.')), viewers.editor.id)
    await end(meeting)

    const { facts } = await recordIn(meeting)
    expect(facts.present.map(({ name }) => name)).toEqual(['Oddny Fjeld'])
    expect(facts.absent.map(({ name }) => name)).toEqual(['Amir Haddad'])
    expect(facts.items[1]).toMatchObject({ notes: 'To syn.', decision: 'Skolene åpnes.' })
    expect(facts.changes).toMatchObject([{ section: { sectionId: lokaler }, inserted: 2, removed: 1 }])
    const kinds = await deps.db.snapshot.findMany({
      where: { planId: plan.planId },
      orderBy: { createdAt: 'asc' },
    })
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['sessionEnd', 'sessionStart'])
  })

  it('names what is open to everybody, and nothing that is internal to one side', async () => {
    const meeting = await running()
    const { services, viewers } = room.table
    const place = { kind: 'section', planId: meeting.plan.planId, sectionId: meeting.plan.id('Mål') } as const
    await services.openThread(viewers.reader, { place, text: 'Hvem skal betale?' })
    await services.openThread(viewers.reader, {
      place,
      text: 'Hemmelig for politikerne',
      onlySide: 'politics',
    })
    await end(meeting)
    const record = await recordIn(meeting)
    expect(record.facts.openThreads.map(({ words }) => words)).toEqual(['Hvem skal betale?'])
    expect(record.facts.moreOpen.threads).toBe(0)
    expect(JSON.stringify(record)).not.toContain('Hemmelig')
  })

  it('is made once, however many end the session', async () => {
    const meeting = await running()
    const { services, viewers, deps } = room.table
    const verdicts = await Promise.all(
      [viewers.owner, viewers.editor].map((viewer) =>
        verdictOf(services.endWorkSession(viewer, { sessionId: meeting.sessionId })),
      ),
    )
    expect(verdicts.sort()).toEqual(['allowed', 'workSession.notRunning'])
    expect(await deps.db.snapshot.count({ where: { planId: meeting.plan.planId, kind: 'sessionEnd' } })).toBe(
      1,
    )
  })

  it('is corrected beside its facts, and nobody overwrites a colleague', async () => {
    const meeting = await running()
    await end(meeting)
    const { services, viewers } = room.table
    const correct = (viewer: typeof viewers.owner, open: string) =>
      services.correctRecord(viewer, { sessionId: meeting.sessionId, remarks: { open }, version: 1 })
    const before = await recordIn(meeting)
    await correct(viewers.owner, '<b>Vi møtes igjen</b>')
    expect(await verdictOf(correct(viewers.editor, 'Nei'))).toBe('workSession.stale')
    const after = await recordIn(meeting)
    expect(after).toEqual({ ...before, version: 2, remarks: { open: '<b>Vi møtes igjen</b>' } })
    expect(await verdictOf(correct(viewers.owner, 'x'.repeat(20_000)))).toBe('input.invalid')
  })

  it('is mailed to those who were invited or present, once', async () => {
    const meeting = await running()
    const { sessionId, plan } = meeting
    const { services, viewers } = room.table
    await services.noteAttendance(viewers.proposer, { planId: plan.planId })
    await end(meeting)
    const verdicts = await Promise.all(
      [viewers.owner, viewers.editor].map((viewer) => verdictOf(services.mailRecord(viewer, { sessionId }))),
    )
    expect(verdicts.sort()).toEqual(['allowed', 'workSession.recordSent'])
    for (const who of ['editor', 'reader', 'proposer'] as const) {
      const mails = await mailsTo(room.table, viewers[who])
      const records = mails.filter(
        ({ subject, text }) => subject.startsWith('Referat') && text.includes(sessionId),
      )
      expect(records).toHaveLength(1)
    }
  })

  it('becomes a PDF and a Word file, whatever people wrote in it', async () => {
    const meeting = await running()
    const { services, viewers, deps } = room.table
    const { sessionId } = meeting
    const itemId = (await services.workSession(viewers.owner, { sessionId })).items[0]?.id ?? ''
    const notes = '<script>alert(1)</script>\n\nInga Máret: «ja»'
    await services.writeAgendaItem(viewers.owner, { sessionId, itemId, notes, decision: notes, version: 1 })
    expect(await verdictOf(services.exportRecord(viewers.reader, { sessionId, format: 'pdf' }))).toBe(
      'workSession.notEnded',
    )
    await end(meeting)
    const jobs = startJobs(deps)
    for (const [format, begins] of [
      ['pdf', '%PDF'],
      ['docx', 'PK'],
    ] as const) {
      const { jobId } = await services.exportRecord(viewers.reader, { sessionId, format })
      await vi.waitUntil(
        async () => (await services.job(viewers.reader, { jobId })).state === 'finished',
        20_000,
      )
      const { bytes, fileName } = await services.exportFile(viewers.reader, { jobId })
      expect(Buffer.from(bytes).toString('latin1').startsWith(begins)).toBe(true)
      expect(fileName).toBe(`Referat Kveldsmøte.${format}`)
    }
    await jobs.stop()
  })

  it('says so when nobody ended the session', async () => {
    const meeting = await running()
    const { deps } = room.table
    const now = deps.now()
    const states = () => deps.db.workSession.findUniqueOrThrow({ where: { id: meeting.sessionId } })
    await endForgotten.run(deps)
    expect((await states()).state).toBe('running')
    deps.setNow(new Date('2026-12-02T06:00:00Z'))
    await Promise.all([endForgotten.run(deps), endForgotten.run(deps)])
    deps.setNow(now)
    expect((await recordIn(meeting)).facts.endedByItself).toBe(true)
    expect(await room.table.eventsOf(meeting.plan.planId)).toContain('session.ended')
    expect(await deps.db.snapshot.count({ where: { planId: meeting.plan.planId, kind: 'sessionEnd' } })).toBe(
      1,
    )
  })

  it('does without the changes when the snapshot of the start is damaged', async () => {
    const meeting = await running()
    const { deps } = room.table
    const { startSnapshotId } = await deps.db.workSession.findUniqueOrThrow({
      where: { id: meeting.sessionId },
    })
    await deps.db.snapshotContent.update({
      where: { snapshotId: startSnapshotId ?? '' },
      data: { json: '{}' },
    })
    await end(meeting)
    expect((await recordIn(meeting)).facts.changesUnknown).toBe(true)
  })
})
