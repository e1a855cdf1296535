import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { endOfDay } from '~core/consultation/consultation'
import { linkKey, openedBy } from '~server/auth/secretLinks'
import { closeEnded } from '~server/consultations/closeEnded'
import { openPlanned } from '~server/consultations/openPlanned'
import { remindParties } from '~server/consultations/remindParties'
import { sendWaitingMail } from '~server/mail/sender'
import { providers } from '~tests/setup/databases'
import { layTable, verdictOf, type Table } from '../plans/table'
import { addStatement } from './builder'
import { addressOf, prepared } from './desk'

const today = new Date('2026-11-20T09:00:00Z')

describe.each(providers)('a consultation, on %s', (provider) => {
  let table: Table
  beforeAll(async () => void (table = await layTable(provider)))
  beforeEach(() => table.deps.setNow(today))
  afterAll(() => table.close())

  describe('is prepared', () => {
    it('with what can be proposed, once at a time, and by the administration alone', async () => {
      const { services, viewers } = table
      const { planId, consultationId, row } = await prepared(table)
      expect(await row()).toMatchObject({
        state: 'prepared',
        opensOn: '2026-11-20',
        // Six weeks, and one for Christmas, which they reach into.
        deadlineOn: '2027-01-08',
        contactName: 'Marte Kvale',
      })
      expect(await verdictOf(services.prepareConsultation(viewers.owner, { planId }))).toBe(
        'consultation.anotherRuns',
      )
      const change = { consultationId, version: 1, title: 'Kapret' }
      expect(await verdictOf(services.updateConsultation(viewers.editor, change))).toBe('access.denied')
      expect(await verdictOf(services.updateConsultation(viewers.stranger, change))).toBe(
        'consultation.notFound',
      )
    })

    it('by two who do not overwrite each other', async () => {
      const { services, viewers } = table
      const { consultationId, row } = await prepared(table)
      const { version } = await row()
      await services.updateConsultation(viewers.owner, { consultationId, version, title: 'Første' })
      const second = services.updateConsultation(viewers.owner, { consultationId, version, title: 'Andre' })
      expect(await verdictOf(second)).toBe('consultation.stale')
      expect((await row()).title).toBe('Første')
    })

    it.each([
      [
        'a deadline that the law finds too early',
        { ruleProfile: 'planningAct', deadlineOn: '2026-12-20' },
        'consultation.tooShort',
      ],
      [
        'a deadline before its start',
        { ruleProfile: 'own', deadlineOn: '2026-11-19' },
        'consultation.endsBeforeStart',
      ],
      ['a day that does not come', { ruleProfile: 'own', deadlineOn: '2026-02-30' }, 'input.invalid'],
    ] as const)('not with %s', async (_, wrong, code) => {
      const { services, viewers } = table
      const { consultationId, row } = await prepared(table)
      const rules = { weeks: 6, addsForHolidays: true, opensOn: '2026-11-20', ...wrong }
      const { version } = await row()
      expect(
        await verdictOf(services.updateConsultation(viewers.owner, { consultationId, version, rules })),
      ).toBe(code)
    })

    it('with nothing that is another plan’s or another municipality’s', async () => {
      const { services, viewers, deps } = table
      const { consultationId, row } = await prepared(table)
      const other = await table.lay('Mål')
      const { snapshotId } = await services.takeSnapshot(viewers.owner, { planId: other.planId, name: 'Der' })
      const { version } = await row()
      expect(
        await verdictOf(services.updateConsultation(viewers.owner, { consultationId, version, snapshotId })),
      ).toBe('snapshot.notFound')
      const foreign = deps.newId()
      await deps.db.organisation.create({
        data: {
          id: foreign,
          municipalityId: table.elsewhereId,
          name: 'Der',
          kind: 'organisation',
          createdAt: today,
        },
      })
      expect(
        await verdictOf(
          services.inviteOrganisations(viewers.owner, { consultationId, organisationIds: [foreign] }),
        ),
      ).toBe('organisation.notFound')
    })

    it('with documents that are what they say, each once', async () => {
      const { services, viewers, deps } = table
      const { consultationId } = await prepared(table)
      const attach = (fileName: string, bytes: Uint8Array) =>
        verdictOf(services.attachDocument(viewers.owner, { consultationId, fileName, bytes }))
      const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')
      expect(await attach('vedlegg.pdf', pdf)).toBe('allowed')
      expect(await attach('samme.pdf', pdf)).toBe('allowed')
      expect(await attach('program.pdf', Buffer.from('MZ\x90\0\x03\0\0\0\x04'))).toBe('statement.fileRefused')
      expect(await deps.db.consultationFile.count({ where: { consultationId } })).toBe(1)
    })
  })

  describe('opens', () => {
    it('with the text kept, the plan in its phase, and a letter to everybody', async () => {
      const { deps } = table
      const { plan, planId, consultationId, row, open, mailsTo } = await prepared(table)
      await open()
      const opened = await row()
      expect(opened).toMatchObject({ state: 'open', endsAt: endOfDay('2027-01-08') })
      const snapshot = await deps.db.snapshot.findUniqueOrThrow({ where: { id: opened.snapshotId ?? '' } })
      expect(snapshot).toMatchObject({ planId, kind: 'consultation' })
      expect((await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })).phase).toBe('consultation')
      expect(await table.eventsOf(planId)).toEqual(['consultation.opened'])
      await expect.poll(() => plan.heard).toMatchObject([{ kind: 'consultation.opened' }])

      const [mail, ...more] = await mailsTo(addressOf('Korpset', consultationId))
      expect(more).toEqual([])
      expect(mail?.text).toContain('Til Korpset')
      expect(mail?.text).toContain('8. januar 2027')
      expect(mail?.text).not.toMatch(/\[\p{L}+\]/u)
      const link = new RegExp(`/horing/${opened.name}/invitasjon/(\\S+)`).exec(mail?.text ?? '')?.[1] ?? ''
      const partyId = openedBy(await linkKey(deps.db), 'invitedParty', link)
      const party = await deps.db.invitedParty.findUniqueOrThrow({ where: { id: partyId ?? '' } })
      expect(party.name).toBe('Korpset')
    })

    it('not while something is missing, and says what', async () => {
      const { services, viewers } = table
      const { planId, open } = await prepared(table, [])
      expect(await verdictOf(open())).toBe('consultation.lacking')
      const { running } = await services.planConsultations(viewers.owner, { planId })
      expect(running?.missing).toEqual(['parties'])
    })

    it('about a version that was chosen, when one was', async () => {
      const { services, viewers } = table
      const { planId, consultationId, row, open } = await prepared(table)
      const { snapshotId } = await services.takeSnapshot(viewers.owner, { planId, name: 'Til høring' })
      const { version } = await row()
      await services.updateConsultation(viewers.owner, { consultationId, version, snapshotId })
      await open()
      expect((await row()).snapshotId).toBe(snapshotId)
    })

    it('once, however often it is pressed', async () => {
      const { consultationId, open, mailsTo } = await prepared(table)
      const verdicts = await Promise.all([verdictOf(open()), verdictOf(open())])
      expect(verdicts.filter((verdict) => verdict === 'allowed')).toHaveLength(1)
      expect(await mailsTo(addressOf('Korpset', consultationId))).toHaveLength(1)
    })

    it('by itself on its day, once on two nodes, and not where that was taken back', async () => {
      const { services, viewers, deps } = table
      const first = await prepared(table)
      const second = await prepared(table)
      const rules = {
        ruleProfile: 'own',
        weeks: 1,
        addsForHolidays: false,
        opensOn: '2026-12-01',
        deadlineOn: null,
      } as const
      for (const { consultationId, row, open } of [first, second]) {
        const { version } = await row()
        await services.updateConsultation(viewers.owner, { consultationId, version, rules })
        expect(await open()).toEqual({ planned: true })
      }
      await services.holdOpening(viewers.owner, { consultationId: second.consultationId })
      await openPlanned.run(deps)
      expect((await first.row()).state).toBe('prepared')
      deps.setNow(new Date('2026-11-30T23:00:00Z'))
      await Promise.all([openPlanned.run(deps), openPlanned.run(deps)])
      expect((await first.row()).state).toBe('open')
      expect((await second.row()).state).toBe('prepared')
      expect(await table.eventsOf(first.planId)).toEqual(['consultation.opened'])
      expect(await first.mailsTo(addressOf('Korpset', first.consultationId))).toHaveLength(1)
      expect(
        await deps.db.notice.count({ where: { personId: viewers.owner.id, planId: first.planId } }),
      ).toBe(1)
    })
  })

  describe('while it is open', () => {
    it('takes its deadline only to a later day, with a reason, and tells those who have not answered', async () => {
      const { services, viewers, deps } = table
      const { planId, consultationId, row, open, mailsTo } = await prepared(table)
      await open()
      const party = await deps.db.invitedParty.findFirstOrThrow({
        where: { consultationId, name: 'Korpset' },
      })
      await addStatement(deps, consultationId, { partyId: party.id })
      const extend = (deadlineOn: string, reason = 'Vinterferien') =>
        verdictOf(services.extendConsultation(viewers.owner, { consultationId, deadlineOn, reason }))
      expect(await extend('2027-01-08')).toBe('consultation.notLater')
      expect(await extend('2027-01-20', ' ')).toBe('input.invalid')
      expect(await extend('2027-01-20')).toBe('allowed')
      expect(await row()).toMatchObject({ deadlineOn: '2027-01-20', endsAt: endOfDay('2027-01-20') })
      expect(await mailsTo(addressOf('Korpset', consultationId))).toHaveLength(1)
      const told = await mailsTo(addressOf('Idrettslaget', consultationId))
      expect(told[1]?.text).toMatch(/20\. januar 2027[\s\S]*Vinterferien/)
      const { deadlineChanges } = await services.planConsultations(viewers.reader, { planId })
      expect(deadlineChanges).toMatchObject([
        { from: '2027-01-08', to: '2027-01-20', reason: 'Vinterferien' },
      ])
    })

    it('keeps the text, the name and the letter that people have, and lets its contact be put right', async () => {
      const { services, viewers } = table
      const { consultationId, row, open } = await prepared(table)
      await open()
      const { version } = await row()
      const update = (change: object) =>
        verdictOf(services.updateConsultation(viewers.owner, { consultationId, version, ...change }))
      expect(await update({ name: 'ny-adresse' })).toBe('consultation.notPrepared')
      expect(await update({ snapshotId: null })).toBe('consultation.notPrepared')
      expect(await update({ contactPhone: '22 33 44 55' })).toBe('allowed')
    })

    it('mails whoever is invited later at once', async () => {
      const { services, viewers } = table
      const { consultationId, open, mailsTo } = await prepared(table)
      await open()
      const source = { text: 'Navn\tE-post\nKoret\tkoret@lag.example\nKorpset\tkorpset@lag.example' }
      expect(await services.importParties(viewers.owner, { consultationId, source })).toEqual({
        taken: 1,
        left: 1,
      })
      expect(await mailsTo('koret@lag.example')).toHaveLength(1)
      expect(await mailsTo('korpset@lag.example')).toHaveLength(0)
    })

    it('keeps its letters while the mail server is down, and says how it stands with each', async () => {
      const { services, viewers, deps } = table
      const { consultationId, open } = await prepared(table, ['Koret', 'Naboen'])
      await services.addParty(viewers.owner, {
        consultationId,
        name: 'Eldrerådet',
        kind: 'advisoryBoard',
        number: '',
        contactName: '',
        email: '',
      })
      await open()
      const letters = async () => {
        const { parties } = await services.invitedParties(viewers.owner, { consultationId })
        return parties.map(({ name, letter }) => `${name}: ${letter}`)
      }
      await sendWaitingMail(deps, { carry: async () => ({ kind: 'unreachable', reason: 'down' }) })
      expect(await letters()).toEqual(['Eldrerådet: noAddress', 'Koret: queued', 'Naboen: queued'])
      deps.setNow(new Date(today.getTime() + 3_600_000))
      const refusing = addressOf('Naboen', consultationId)
      await sendWaitingMail(deps, {
        carry: async ({ recipient }) =>
          recipient === refusing ? { kind: 'refused', reason: '550' } : { kind: 'accepted' },
      })
      expect(await letters()).toEqual(['Eldrerådet: noAddress', 'Koret: sent', 'Naboen: failed'])
    })

    it('reminds once, by day, those who have not answered and were invited in good time', async () => {
      const { services, viewers, deps } = table
      const { consultationId, open, mailsTo } = await prepared(table)
      await open()
      const party = await deps.db.invitedParty.findFirstOrThrow({
        where: { consultationId, name: 'Korpset' },
      })
      await addStatement(deps, consultationId, { partyId: party.id })
      await remindParties.run(deps)
      // Seven days before the eighth of January, at half past six and at eight in the morning.
      deps.setNow(new Date('2027-01-01T05:30:00Z'))
      await remindParties.run(deps)
      expect(await mailsTo(addressOf('Idrettslaget', consultationId))).toHaveLength(1)
      deps.setNow(new Date('2027-01-01T07:00:00Z'))
      const late = {
        name: 'Sent ute',
        kind: 'other',
        number: '',
        contactName: '',
        email: addressOf('sent', consultationId),
      } as const
      await services.addParty(viewers.owner, { consultationId, ...late })
      await Promise.all([remindParties.run(deps), remindParties.run(deps)])
      await remindParties.run(deps)
      const counts = [
        addressOf('Korpset', consultationId),
        addressOf('Idrettslaget', consultationId),
        late.email,
      ]
      expect(await Promise.all(counts.map(async (to) => (await mailsTo(to)).length))).toEqual([1, 2, 1])
    })
  })

  describe('closes', () => {
    it('by itself at midnight in Norway, once on two nodes, also when nobody ran at the time', async () => {
      const { deps, viewers } = table
      const { planId, row, open } = await prepared(table)
      await open()
      deps.setNow(new Date('2027-01-08T22:59:59Z'))
      await closeEnded.run(deps)
      expect((await row()).state).toBe('open')
      deps.setNow(new Date('2027-01-09T06:00:00Z'))
      await Promise.all([closeEnded.run(deps), closeEnded.run(deps)])
      expect((await row()).state).toBe('closed')
      expect(await table.eventsOf(planId)).toEqual(['consultation.opened', 'consultation.closed'])
      expect((await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })).phase).toBe('treatment')
      expect(await deps.db.notice.findMany({ where: { planId, personId: viewers.owner.id } })).toMatchObject([
        { reason: 'owner' },
      ])
    })

    it('when it is called off, and everybody who was invited is told why', async () => {
      const { services, viewers, deps } = table
      const { planId, consultationId, row, open, mailsTo } = await prepared(table)
      await open()
      await services.cancelConsultation(viewers.owner, { consultationId, reason: 'Teksten må skrives om.' })
      expect((await row()).state).toBe('cancelled')
      expect((await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })).phase).toBe('drafting')
      expect((await mailsTo(addressOf('Korpset', consultationId)))[1]?.text).toContain(
        'Teksten må skrives om.',
      )
      const { name } = await row()
      expect((await services.publicConsultation(null, { name, link: null })).cancelledWhy).toBe(
        'Teksten må skrives om.',
      )
      expect(await verdictOf(services.prepareConsultation(viewers.owner, { planId }))).toBe('allowed')
    })
  })

  it('counts who has answered, in time and late, and who has not', async () => {
    const { services, viewers, deps } = table
    const { planId, consultationId, open } = await prepared(table)
    await open()
    const parties = await deps.db.invitedParty.findMany({
      where: { consultationId },
      orderBy: { name: 'asc' },
    })
    const [historielaget, idrettslaget, korpset] = parties.map(({ id }) => id)
    await addStatement(deps, consultationId, { partyId: historielaget })
    const { statementId } = await addStatement(deps, consultationId, { partyId: idrettslaget })
    await deps.db.statement.update({ where: { id: statementId }, data: { late: true } })
    await addStatement(deps, consultationId, { partyId: korpset, state: 'withdrawn' })
    const answers = async () =>
      (await services.invitedParties(viewers.owner, { consultationId })).parties.map(({ answer }) => answer)
    expect(await answers()).toEqual(['answered', 'answeredLate', 'waiting'])
    deps.setNow(new Date('2027-01-08T23:00:00Z'))
    expect(await answers()).toEqual(['answered', 'answeredLate', 'overdue'])
    const { running } = await services.planConsultations(viewers.owner, { planId })
    expect(running?.parties).toMatchObject({ invited: 3, answered: 2, late: 1 })
  })

  it('that is being prepared is nobody’s business but those who prepare it', async () => {
    const { services, viewers } = table
    const { planId } = await prepared(table)
    expect((await services.planConsultations(viewers.reader, { planId })).latest).toBeNull()
    expect((await services.planConsultations(viewers.owner, { planId })).latest).not.toBeNull()
  })
})
