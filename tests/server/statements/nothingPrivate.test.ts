import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REDACTED } from '~core/treatment/redaction'
import { senderKinds } from '~core/consultation/statement'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { openHall, person, type Hall, type Opened } from './answering'

/** A made-up national identity number that its check digits let pass, in the ways people write one. */
const ids = ['01019012345', '010190 12345', '010190-12345'].map((written) =>
  written.replace('12345', checked('010190')),
)

/** The five last digits that make a number of these six. */
function checked(day: string): string {
  const weighted = (digits: string, weights: readonly number[]) =>
    weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11
  for (let serial = 100; serial < 999; serial += 1) {
    const nine = `${day}${serial}`
    const first = 11 - weighted(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2])
    const second = 11 - weighted(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
    if (first < 10 && second < 10) return `${serial}${first}${second}`
  }
  throw new Error('There is no such number.')
}

/** What nobody outside may learn. */
const secrets = [
  ...ids,
  'Hemmelig Kontakt',
  'hemmelig@eikedal.example',
  '99887766',
  'Hemmelig vei 1',
  'Privat Navn',
  'Skjult Skriver',
  'sladdet sykdom',
  'hemmelig-vedlegg',
]

describe.each(providers)('what everybody can read, on %s', (provider) => {
  let hall: Hall
  let open: Opened
  const numberOf = new Map<string, string>()
  beforeAll(async () => {
    hall = await openHall(provider)
    open = await hall.open()
    const { services, deps } = hall.table
    for (const senderKind of senderKinds) {
      const link = await open.link()
      const commentId = await open.comment(
        link,
        `Min kommentar: sladdet sykdom, ${ids[1]}.`,
        open.sections[0]?.id,
      )
      await services.attachFile(null, {
        ...{ name: open.name, link, address: '', fileName: `hemmelig-vedlegg ${ids[0]}.pdf` },
        bytes: new TextEncoder().encode(`%PDF-1.7 ${senderKind}`),
      })
      const { number } = await open.send(link, {
        senderKind,
        senderName:
          senderKind === 'person'
            ? 'Privat Navn'
            : senderKind === 'behalf'
              ? 'Skjult Skriver'
              : `Laget ${ids[0]}`,
        onBehalfOf: senderKind === 'behalf' ? `Beboerne ${ids[2]}` : '',
        contactName: 'Hemmelig Kontakt',
        email: 'hemmelig@eikedal.example',
        phone: '99887766',
        text: `Fra ${senderKind}: ${ids[0]}, sladdet sykdom og ${ids[2]}.`,
      })
      numberOf.set(senderKind, String(number))
      const row = await deps.db.statement.findFirstOrThrow({
        where: { consultationId: open.consultationId, number },
      })
      const text = `Fra ${senderKind}: ${ids[0]}, sladdet sykdom`
      const redaction = { statementId: row.id, personId: '', createdAt: deps.now() }
      const start = text.indexOf('sladdet')
      await deps.db.redaction.create({
        data: { ...redaction, id: deps.newId(), start, end: text.length },
      })
      await deps.db.redaction.create({
        data: { ...redaction, id: deps.newId(), remarkId: commentId, start: 15, end: 29 },
      })
      await deps.db.statement.update({
        where: { id: row.id },
        data: { postalAddress: 'Hemmelig vei 1', registeredById: 'x' },
      })
    }
  })
  afterAll(() => hall.close())

  /** Everything that answers somebody who is nobody. */
  async function everythingPublic(): Promise<string> {
    const { services } = hall.table
    const { name } = open
    return JSON.stringify([
      await services.openConsultations(null, {}),
      await services.publicConsultation(null, { name, link: null }),
      await services.commentPlace(null, { name, link: null, placeId: null, commentId: null }),
      await services.publishedStatements(null, { name }),
      ...(await Promise.all(
        secrets.map((words) =>
          services.publishedStatements(null, { name, words }).then(({ count }) => count),
        ),
      )),
    ])
  }

  it('shows nothing while a fødselsnummer has not been looked at', async () => {
    const { statements } = await hall.table.services.publishedStatements(null, { name: open.name })
    expect(statements).toEqual([])
    const waiting = await hall.table.services.statementsToTreat(hall.table.viewers.owner, {
      planId: open.planId,
    })
    expect(waiting.statements.map(({ publicationReason }) => publicationReason)).toEqual(
      senderKinds.map(() => 'nationalId'),
    )
  })

  it('has no private word when all of it is let through', async () => {
    const { services, viewers } = hall.table
    const { statements } = await services.statementsToTreat(viewers.owner, { planId: open.planId })
    for (const { id: statementId } of statements)
      await services.decidePublication(viewers.owner, { statementId, publication: 'published', fileIds: [] })
    const shown = await services.publishedStatements(null, { name: open.name })
    expect(shown.statements.map(({ name }) => name)).toEqual([
      ...[`Laget ${REDACTED}`, `Laget ${REDACTED}`, `Laget ${REDACTED}`, null, `Beboerne ${REDACTED}`],
    ])
    expect(shown.statements[0]?.text).toBe(`Fra organisation: ${REDACTED}, ${REDACTED} og ${REDACTED}.`)
    expect(shown.statements[0]?.comments[0]?.text).toBe(`Min kommentar: ${REDACTED}, ${REDACTED}.`)
    const everything = await everythingPublic()
    for (const secret of secrets) expect(everything).not.toContain(secret)
  })

  it('hands out no file before a person has let it through, and then the redacted one', async () => {
    const { services, viewers, deps } = hall.table
    const { name } = open
    const { statements } = await services.statementsToTreat(viewers.owner, { planId: open.planId })
    const [{ id: statementId, files } = { id: '', files: [] }] = statements
    const statementFileId = files[0]?.id ?? ''
    const asked = { name, statementFileId }
    expect(await verdictOf(services.publishedFile(null, asked))).toBe('file.notFound')
    const decide = { statementId, fileIds: [statementFileId] }
    await services.decidePublication(viewers.owner, { ...decide, publication: 'published' })
    const handed = await services.publishedFile(null, asked)
    expect(handed.name).not.toContain(ids[0])
    const other = await deps.db.statementFile.findFirstOrThrow({ where: { id: { not: statementFileId } } })
    await deps.db.statementFile.update({
      where: { id: statementFileId },
      data: { redactedFileId: other.fileId },
    })
    const redacted = await services.publishedFile(null, asked)
    expect(redacted.etag).not.toBe(handed.etag)
    await services.decidePublication(viewers.owner, { ...decide, publication: 'withheld' })
    expect(await verdictOf(services.publishedFile(null, asked))).toBe('file.notFound')
    await services.decidePublication(viewers.owner, { ...decide, publication: 'published', fileIds: [] })
  })

  it('is not there before it opens, except for those at the table', async () => {
    const { services, viewers } = hall.table
    const coming = await hall.open({ state: 'prepared' })
    const asked = { name: coming.name, link: null }
    expect(await verdictOf(services.publicConsultation(null, asked))).toBe('consultation.notFound')
    expect(await verdictOf(services.publicConsultation(viewers.stranger, asked))).toBe(
      'consultation.notFound',
    )
    expect((await services.publicConsultation(viewers.reader, asked)).standing).toBe('coming')
    expect(JSON.stringify(await services.openConsultations(null, {}))).not.toContain(coming.name)
  })

  it('waits for a look where the municipality moderates', async () => {
    const here = await hall.open({ moderated: true })
    await here.send(await here.link(), { text: 'Helt uskyldig.' })
    const { services } = hall.table
    expect((await services.publishedStatements(null, { name: here.name })).count).toBe(0)
    expect((await services.publicConsultation(null, { name: here.name, link: null })).published).toBe(0)
  })

  it('keeps one’s own words to oneself: another’s link, a forged one and one of another consultation open nothing', async () => {
    const { services } = hall.table
    const here = await hall.open()
    const link = await here.link()
    await here.comment(link, 'Min.')
    const [id = '', mac = ''] = link.split('.')
    const forged = [
      `${id}.${mac.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))}`,
      id,
      `${id}.`,
      '.',
      'x',
    ]
    for (const each of forged)
      expect(await verdictOf(services.ownStatement(null, { name: here.name, link: each }))).toBe(
        'statement.notFound',
      )
    expect(await verdictOf(services.ownStatement(null, { name: open.name, link }))).toBe('statement.notFound')
    const stolen = services.keepComment(null, {
      ...{ name: here.name, link: await here.link(), placeId: null, text: 'Din.', address: '' },
      commentId: (await services.ownStatement(null, { name: here.name, link })).comments[0]?.id ?? '',
    })
    expect(await verdictOf(stolen)).toBe('remark.notFound')
    const elsewhere = { name: here.name, link, version: 1, ...person, address: '' }
    expect(await verdictOf(services.keepStatement(null, { ...elsewhere, name: open.name }))).toBe(
      'statement.notFound',
    )
  })
})
