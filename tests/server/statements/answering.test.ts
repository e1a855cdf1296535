import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { openHall, person, type Hall, type Opened } from './answering'

describe.each(providers)('answering a consultation, on %s', (provider) => {
  let hall: Hall
  let open: Opened
  beforeAll(async () => {
    hall = await openHall(provider)
    open = await hall.open()
  })
  afterAll(() => hall.close())

  const rows = (consultationId: string) =>
    hall.table.deps.db.statement.findMany({ where: { consultationId }, orderBy: { number: 'asc' } })
  const seen = (link: string, at = open) => hall.table.services.ownStatement(null, { name: at.name, link })

  it('keeps the first comment as a draft behind a link, and sends nothing', async () => {
    const link = await open.link()
    expect(await seen(link)).toMatchObject({ exists: false, state: 'draft' })
    const [, lokaler] = open.sections
    await open.comment(link, 'Åpne skolene.', lokaler?.blockIds.at(-1))
    const own = await seen(link)
    expect(own).toMatchObject({ exists: true, state: 'draft', number: null })
    expect(own.comments).toMatchObject([{ text: 'Åpne skolene.', place: { section: '2 Lokaler' } }])
    // As long as the consultation lasts, and thirty days more.
    expect(own.keptUntil).toEqual(new Date('2027-01-17T23:00:00Z'))
    expect((await hall.table.services.publishedStatements(null, { name: open.name })).count).toBe(0)
  })

  it('gives the sent statement its number, and its comments theirs', async () => {
    const here = await hall.open()
    for (const expected of [1, 2]) {
      const link = await here.link()
      await here.comment(link, 'Først.')
      await here.comment(link, 'Så.', here.sections[0]?.id)
      expect((await here.send(link)).number).toBe(expected)
    }
    const remarks = await hall.table.deps.db.remark.findMany({
      where: { consultationId: here.consultationId },
      orderBy: { number: 'asc' },
    })
    expect(remarks.map(({ number, text }) => `${number} ${text}`)).toEqual([
      ...['1 Først.', '2 Så.', '3 Først.', '4 Så.'],
    ])
  })

  it('is sent once by a double click, also where nothing was kept before', async () => {
    const here = await hall.open()
    const link = await here.link()
    const text = { text: 'Vi vil ha flere med.', email: 'kari@eikedal.example' }
    const [one, other] = await Promise.all([here.send(link, text), here.send(link, text)])
    expect(one).toEqual(other)
    expect(await rows(here.consultationId)).toHaveLength(1)
    const mails = await hall.table.deps.db.outboxMail.findMany({
      where: { recipient: 'kari@eikedal.example', text: { contains: here.name } },
    })
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain(`/horing/${here.name}/uttalelse/${link}`)
    expect(mails[0]?.subject).toContain('nr. 1')
  })

  it('keeps a comment once when it is posted twice', async () => {
    const here = await hall.open()
    const link = await here.link()
    const { services } = hall.table
    const comment = { name: here.name, link, commentId: 'en', placeId: null, text: 'Ja', address: '' }
    await Promise.all([services.keepComment(null, comment), services.keepComment(null, comment)])
    expect((await seen(link, here)).comments).toHaveLength(1)
    expect(await rows(here.consultationId)).toHaveLength(1)
  })

  it('may be changed and withdrawn until the deadline, and the link says so afterwards', async () => {
    const here = await hall.open()
    const { services } = hall.table
    const link = await here.link()
    await here.send(link, { text: 'Nei.' })
    const own = { name: here.name, link, address: '' }
    await services.keepStatement(null, { ...own, version: 2, ...person, text: 'Ja.' })
    expect((await services.publishedStatements(null, { name: here.name })).statements[0]?.text).toBe('Ja.')
    await services.withdrawStatement(null, own)
    await services.withdrawStatement(null, own)
    expect(await seen(link, here)).toMatchObject({ state: 'withdrawn', number: 1 })
    const again = { ...own, version: 3, ...person, text: 'Likevel.' }
    expect(await verdictOf(services.keepStatement(null, again))).toBe('statement.withdrawn')
    expect(await verdictOf(here.comment(link, 'Likevel.'))).toBe('statement.withdrawn')
    expect(await verdictOf(here.send(link, { text: 'Likevel.' }))).toBe('statement.withdrawn')
    expect((await services.publishedStatements(null, { name: here.name })).count).toBe(0)
    expect((await here.send(await here.link(), { text: 'En ny.' })).number).toBe(2)
  })

  it('refuses a change that would overwrite one from elsewhere', async () => {
    const link = await open.link()
    const { services } = hall.table
    const own = { name: open.name, link, address: '', ...person }
    await services.keepStatement(null, { ...own, version: 0, text: 'Hjemmefra' })
    const late = services.keepStatement(null, { ...own, version: 1, text: 'Fra telefonen' })
    expect(await verdictOf(late)).toBe('statement.stale')
    expect((await seen(link)).fields.text).toBe('Hjemmefra')
  })

  it('cannot be changed when a caseworker has begun with it', async () => {
    const link = await open.link()
    const commentId = await open.comment(link, 'Åpne skolene.')
    await open.send(link)
    const { deps, services } = hall.table
    await deps.db.remark.update({ where: { id: commentId }, data: { status: 'inProgress' } })
    expect((await seen(link)).refusal).toBe('statement.inTreatment')
    const own = { name: open.name, link, commentId, address: '' }
    expect(await verdictOf(services.removeComment(null, own))).toBe('statement.inTreatment')
    expect(await verdictOf(services.withdrawStatement(null, own))).toBe('allowed')
  })

  it.each([
    ['nothing said', {}, 'statement.empty'],
    ['nobody named', { senderName: ' ', text: 'Ja' }, 'statement.senderMissing'],
    ['nobody chosen', { senderKind: null, text: 'Ja' }, 'statement.senderMissing'],
    ['nobody behind it', { senderKind: 'behalf', text: 'Ja' }, 'statement.senderMissing'],
    [
      'a number that is none',
      { senderKind: 'organisation', organisationNumber: '974760672', text: 'Ja' },
      'organisation.numberWrong',
    ],
    ['a text of 60,000 characters', { text: 'x'.repeat(60_000) }, 'statement.tooLong'],
    ['an address that is none', { email: 'kari', text: 'Ja' }, 'input.invalid'],
    ['the trap filled in', { trap: 'http://spam.example', text: 'Ja' }, 'input.invalid'],
  ])('is not sent with %s', async (_what, fields, code) => {
    expect(await verdictOf(open.send(await open.link(), fields))).toBe(code)
  })

  it('is in time until midnight in Norway, and late but received afterwards', async () => {
    const here = await hall.open({ deadlineOn: '2026-11-30' })
    const { deps, services } = hall.table
    const before = deps.now()
    const drafted = await here.link()
    await here.comment(drafted, 'Et utkast.')
    deps.setNow(new Date('2026-11-30T22:59:59Z'))
    const inTime = await here.link()
    await here.send(inTime, { text: 'I siste liten.' })
    deps.setNow(new Date('2026-11-30T23:00:00Z'))
    expect(await verdictOf(here.send(await here.link(), { text: 'For sent.' }))).toBe('consultation.ended')
    const own = { name: here.name, link: inTime, address: '' }
    expect(await verdictOf(services.withdrawStatement(null, own))).toBe('consultation.ended')
    // Whoever had begun may still send, twice by a double click as well.
    await Promise.all([here.send(drafted), here.send(drafted)])
    expect((await rows(here.consultationId)).map(({ number, late }) => [number, late])).toEqual([
      [1, false],
      [2, true],
    ])
    deps.setNow(before)
  })

  it('gives 200 statements at once the numbers 1 to 200, each once', async () => {
    const here = await hall.open()
    const links = await Promise.all(Array.from({ length: 200 }, () => here.link()))
    const { services } = hall.table
    const sent = await Promise.all(
      links.map((link, index) =>
        services.sendStatement(null, {
          ...{ name: here.name, link, version: 0, locale: 'nb', address: `10.0.0.${index}` },
          ...person,
          text: `Svar ${index}`,
        }),
      ),
    )
    const numbers = sent.map(({ number }) => number).sort((one, other) => one - other)
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    expect(await rows(here.consultationId)).toHaveLength(200)
  })

  it('deletes drafts that nobody touched, with their files, and nothing that was sent', async () => {
    const here = await hall.open()
    const { deps, services } = hall.table
    const [draft, sent] = [await here.link(), await here.link()]
    const file = { fileName: 'brev.pdf', address: '' }
    const pdf = (words: string) => new TextEncoder().encode(`%PDF-1.7 ${words}`)
    await services.attachFile(null, { name: here.name, link: draft, ...file, bytes: pdf('utkast') })
    await services.attachFile(null, { name: here.name, link: sent, ...file, bytes: pdf('sendt') })
    await here.send(sent)
    const before = deps.now()
    deps.setNow(new Date('2027-01-17T23:00:00Z'))
    const { sweepDrafts } = await import('~server/statements/sweepDrafts')
    const { sweepExports } = await import('~server/export/sweepExports')
    await sweepDrafts.run(deps)
    await sweepExports.run(deps)
    expect((await rows(here.consultationId)).map(({ state }) => state)).toEqual(['sent'])
    const kept = await deps.db.storedFile.findMany({ where: { mediaType: 'application/pdf' } })
    expect(kept.filter(({ createdById }) => createdById === null)).toHaveLength(1)
    deps.setNow(before)
  })

  it('begins an invited party’s statement under its name, once for all its people', async () => {
    const here = await hall.open()
    const { deps, services } = hall.table
    const { linkKey, linkTo } = await import('~server/auth/secretLinks')
    const partyId = deps.newId()
    await deps.db.invitedParty.create({
      data: {
        ...{ id: partyId, consultationId: here.consultationId, createdAt: deps.now() },
        ...{ name: 'Eikedal eldreråd', kind: 'advisoryBoard', email: 'rad@eikedal.example' },
      },
    })
    const invitation = linkTo(await linkKey(deps.db), 'invitedParty', partyId)
    const [one, other] = await Promise.all([
      services.invitedLink(null, { name: here.name, link: invitation }),
      services.invitedLink(null, { name: here.name, link: invitation }),
    ])
    expect(one).toEqual(other)
    expect((await seen(one.link, here)).fields).toMatchObject({
      senderKind: 'advisoryBoard',
      senderName: 'Eikedal eldreråd',
    })
    await here.comment(one.link, 'Rådet støtter dette.')
    expect(await rows(here.consultationId)).toMatchObject([{ partyId, senderName: 'Eikedal eldreråd' }])
    await here.send(one.link, { senderKind: 'advisoryBoard', senderName: 'Eikedal eldreråd' })
    await services.withdrawStatement(null, { name: here.name, link: one.link, address: '' })
    const anew = await services.invitedLink(null, { name: here.name, link: invitation })
    expect(anew.link).not.toBe(one.link)
  })
})
