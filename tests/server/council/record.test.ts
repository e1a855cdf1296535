import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RecordPart } from '~core/council/recordParts'
import { doc, named, ol, p } from '~core/document/build'
import type { Id } from '~core/ids'
import { textOf } from '~core/render/text'
import { exportJob } from '~server/export/exportJob'
import { startJobs } from '~server/jobs/loop'
import { textOfPdf, toBeRun } from '~tests/conformance/outside'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from '../plans/table'

const period = { periodFrom: '2020-01-01', periodTo: '2040-01-01' } as const
const forum = 'Forumet opprettes fra høsten.'

describe.each(providers)('the record of a meeting, on %s', (provider) => {
  let table: Table
  let planId: Id
  let sectionId: Id
  let stepId: Id
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(() => table.close())
  /** Formannskapet is about to treat the case, with an amendment to the plan and one to the resolution. */
  beforeEach(async () => {
    const laid = await table.lay('Lokaler')
    planId = laid.planId
    sectionId = laid.id('Lokaler')
    await table.deps.texts.write(sectionId, doc(named('forum', p(forum))), marte().id)
    const { paperId } = await services().makeCasePaper(marte(), { planId })
    const resolution = await table.deps.db.section.findFirstOrThrow({
      where: { planId: paperId, part: 'resolution' },
    })
    await table.deps.texts.write(resolution.id, doc(ol('Planen vedtas.')), marte().id)
    await services().finishCasePaper(marte(), { planId, version: 1 })
    const { municipalityId } = table
    const body = { municipalityId, name: 'Formannskapet', kind: 'executive', ...period } as const
    const { committeeId } = await services().addCommittee(marte(), body)
    const present = []
    for (const [name, party, seat] of [
      ['Kari', 'Ap', 'leader'],
      ['Lise', 'Sp', 'member'],
    ] as const)
      present.push(
        (await services().writeCommitteeMember(marte(), { committeeId, name, party, seat })).memberId,
      )
    await services().addCaseStep(marte(), { planId, committeeId })
    await table.deps.db.plan.update({ where: { id: planId }, data: { phase: 'council' } })
    stepId = (await row()).id
    const meeting = { stepId, meetingOn: '2027-03-04', caseNumber: '18/27' }
    await services().changeCaseStep(marte(), { ...meeting, version: (await row()).version })
    await services().beginCaseStep(marte(), await seen())
    await services().notePresence(marte(), { ...(await seen()), present })
  })

  const services = () => table.services
  const marte = () => table.viewers.owner
  const row = () => table.deps.db.caseStep.findFirstOrThrow({ where: { planId } })
  const seen = async () => ({ stepId, version: (await row()).version })
  const page = () => services().meetingRecord(marte(), { stepId })
  const said = async (part: RecordPart) => (await page()).parts.find((one) => one.part === part)?.text ?? ''
  const correct = async (texts: Partial<Record<RecordPart, string>>) =>
    services().correctMeetingRecord(marte(), { ...(await seen()), texts })
  const place = { place: 'Formannskapssalen', time: '18.00–19.00' }

  /** One amendment adopted, by a vote that was not unanimous only in the plan's text. */
  const ended = async () => {
    const wish = {
      base: [named('forum', p(forum))],
      proposed: [named('forum', p('Forumet opprettes fra våren.'))],
      spot: null,
    }
    const asked = { stepId, sectionId, wish: wish as never, reason: 'Det haster.', parties: ['Sp'] }
    const { proposalId } = await services().putAmendment(marte(), { ...asked, mover: 'Lise' })
    const ballots = [
      { party: 'Ap', for: 1, against: 0 },
      { party: 'Sp', for: 0, against: 1 },
    ]
    await services().recordVote(marte(), {
      ...{ stepId, amendmentId: proposalId, manner: 'byParty', version: 0, ballots },
    })
    await services().recordVote(marte(), {
      ...{ stepId, amendmentId: null, manner: 'unanimous', version: 0 },
    })
    await services().endCaseStep(marte(), await seen())
  }

  it('is as it would be until the treatment ends, and then stays as it was', async () => {
    expect(await page()).toMatchObject({ isOver: false })
    expect(await said('resolution')).toBe('Saken er ikke avgjort.')
    expect(await verdictOf(correct(place))).toBe('caseStep.running')
    await ended()
    await table.deps.db.committeeMember.updateMany({ where: { name: 'Lise' }, data: { name: 'Lise Ny' } })
    expect(await said('meeting')).toBe(
      'Utvalg: Formannskapet\nDato: 4. mars 2027\nSaksnummer: 18/27\nMøteleder: Kari',
    )
    expect(await said('attendance')).toContain('- Lise (Sp)')
    expect(await said('treatment')).toContain(
      [
        ...['# Endringsforslag 1 fra Sp, satt fram av Lise', 'Gjelder: 1 Lokaler', 'Slik teksten var:'],
        ...[`> ${forum}`, 'Slik forslaget lyder:', '> Forumet opprettes fra våren.', 'Begrunnelse:'],
        ...['> Det haster.', 'Forslaget ble vedtatt.'],
      ].join('\n'),
    )
    expect(await said('voting')).toContain('| Ap | 1 | 0 |\n| Sp | 0 | 1 |')
    expect(await said('voting')).toContain('møtelederens stemme avgjorde')
    expect(await said('voting')).toContain('Enstemmig vedtatt med 2 stemmer.')
    expect(await said('resolution')).toBe('1. Planen vedtas.')
  })

  it('is corrected part by part, and refuses a colleague who saw an older one', async () => {
    await ended()
    const before = await seen()
    const texts = { ...place, meeting: 'Utvalg: Formannskapet\r\n- Ekstraordinært møte' }
    await services().correctMeetingRecord(marte(), { ...before, texts })
    const again = services().correctMeetingRecord(marte(), { ...before, texts: { road: '' } })
    expect(await verdictOf(again)).toBe('caseStep.stale')
    const { document, history } = await page()
    expect(history).toMatchObject([{ act: 'corrected', by: 'Marte Kvale' }])
    expect(history[0]?.before.map(({ part }) => part)).toEqual(expect.arrayContaining(['place', 'meeting']))
    const [meeting] = document.sections
    expect(meeting && textOf(meeting.text)).toContain('Møtested: Formannskapssalen')
    await services().computeMeetingRecord(marte(), await seen())
    expect(await said('meeting')).toContain('Møteleder: Kari')
    expect(await said('place')).toBe('Formannskapssalen')
    expect((await page()).history[0]).toMatchObject({ act: 'computed' })
  })

  it('is finished with place and time, stands, and is reopened with a reason', async () => {
    await ended()
    const finish = async () => services().finishMeetingRecord(marte(), await seen())
    expect(await verdictOf(correct({ time: '' }).then(finish))).toBe('record.noPlaceOrTime')
    await correct(place)
    await finish()
    expect((await row()).recordFinishedAt).not.toBeNull()
    expect(await verdictOf(correct({ road: 'Feil' }))).toBe('record.finished')
    expect(await verdictOf(services().computeMeetingRecord(marte(), await seen()))).toBe('record.finished')
    expect(await verdictOf(finish())).toBe('record.finished')
    const reopen = async () =>
      services().reopenMeetingRecord(marte(), { ...(await seen()), reason: 'Feil tall' })
    await reopen()
    expect((await row()).recordFinishedAt).toBeNull()
    expect(await verdictOf(reopen())).toBe('record.notFinished')
    expect(await table.eventsOf(planId)).toEqual(
      expect.arrayContaining(['record.corrected', 'record.finished', 'record.reopened']),
    )
  })

  it('tells that the case was postponed, and sent back', async () => {
    await services().postponeCaseStep(marte(), { ...(await seen()), reason: 'Tiden var ute' })
    const meeting = { meetingOn: '2027-03-18', caseNumber: '20/27' }
    await services().changeCaseStep(marte(), { ...(await seen()), ...meeting })
    await services().beginCaseStep(marte(), await seen())
    await services().sendCaseBack(marte(), { ...(await seen()), reason: 'Utred mer' })
    expect(await said('treatment')).toMatch(
      /^Saken ble utsatt .*\n[^]*Saken ble sendt tilbake\.\nBegrunnelse:\n> Utred mer$/,
    )
    expect(await said('resolution')).toBe('Saken ble sendt tilbake.')
    expect((await row()).record).not.toBeNull()
  })

  it('says word for word what the council resolved, and what was written into the text', async () => {
    await table.deps.db.committee.updateMany({ data: { name: 'Kommunestyret', kind: 'council' } })
    await ended()
    await services().adoptPlan(marte(), { stepId })
    const { points } = await table.deps.db.resolution.findFirstOrThrow({ where: { planId } })
    const { parts } = await page()
    expect(parts.at(-1)).toMatchObject({ title: 'Vedtak' })
    expect((points as string[]).map((point, index) => `${index + 1}. ${point}`).join('\n')).toBe(
      await said('resolution'),
    )
    const text = textOf(await table.deps.texts.read(sectionId)).trim()
    expect(await said('treatment')).toContain(`Slik forslaget lyder:\n> ${text}\n`)
    await correct(place)
    await services().finishMeetingRecord(marte(), await seen())
  })

  it('is computed when it is asked for, of a treatment that ended before records were kept', async () => {
    await ended()
    await table.deps.db.$executeRawUnsafe(`UPDATE "CaseStep" SET "record" = NULL WHERE "id" = '${stepId}'`)
    expect(await said('resolution')).toBe('1. Planen vedtas.')
    await correct(place)
    expect((await row()).record).not.toBeNull()
  })

  it('is read by everybody at the table, and kept by whoever runs the meeting', async () => {
    await ended()
    const { reader, editor } = table.viewers
    expect((await services().meetingRecord(reader, { stepId })).mayRun).toBe(false)
    const asked = { ...(await seen()), texts: place }
    expect(await verdictOf(services().correctMeetingRecord(editor, asked))).toBe('access.denied')
  })

  it('is printed, as a draft until it is finished', async () => {
    await ended()
    await correct(place)
    const printed = async () => {
      const { jobId } = await services().exportMeetingRecord(table.viewers.reader, { stepId, format: 'pdf' })
      const loop = startJobs(table.deps, { kinds: { export: exportJob }, routines: [] })
      const where = { id: jobId, state: { in: ['queued', 'running'] } }
      await expect.poll(() => table.deps.db.job.count({ where }), { timeout: 60_000 }).toBe(0)
      await loop.stop()
      return services().exportFile(table.viewers.reader, { jobId })
    }
    const draft = await printed()
    expect(draft.fileName).toBe('Saksutskrift fra Formannskapet Plan 1.pdf'.replace('Plan 1', await title()))
    await services().finishMeetingRecord(marte(), await seen())
    const [one, other] = [await printed(), await printed()]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    if (!toBeRun.poppler) return
    expect(await textOfPdf(draft.bytes)).toContain('Utkast')
    const text = await textOfPdf(one.bytes)
    expect(text).not.toContain('Utkast')
    expect(text).toContain('av Marte Kvale')
  })

  const title = async () => (await table.deps.db.plan.findUniqueOrThrow({ where: { id: planId } })).title
})
