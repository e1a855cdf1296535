import { Document, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementColumns } from '~core/consultation/statementRows'
import { providers } from '~tests/setup/databases'
import { verdictOf } from '../plans/table'
import { openHall, person, type Hall, type Opened } from './answering'

describe.each(providers)('statements by other roads, on %s', (provider) => {
  let hall: Hall
  let open: Opened
  beforeAll(async () => {
    hall = await openHall(provider)
    open = await hall.open({ deadlineOn: '2026-11-15' })
  })
  afterAll(() => hall.close())

  const letter = {
    channel: 'letter',
    receivedOn: '2026-11-20',
    ...person,
    postalAddress: 'Storgata 1',
  } as const
  const treated = async () =>
    (await hall.table.services.statementsToTreat(hall.table.viewers.owner, { planId: open.planId }))
      .statements

  it('a letter gets the next number, is late by its own day, and waits for a look', async () => {
    const { services, viewers } = hall.table
    const registered = { planId: open.planId, ...letter, text: 'Vi vil ha flere med.', file: null }
    const { number } = await services.registerStatement(viewers.owner, registered)
    await services.registerStatement(viewers.owner, { ...registered, receivedOn: '2026-11-15' })
    expect((await treated()).map((each) => [each.number, each.late, each.publication, each.channel])).toEqual(
      [
        [number, true, 'waiting', 'letter'],
        [number + 1, false, 'waiting', 'letter'],
      ],
    )
    expect((await services.publishedStatements(null, { name: open.name })).count).toBe(0)
    const [{ id: statementId } = { id: '' }] = await treated()
    await services.decidePublication(viewers.owner, { statementId, publication: 'published', fileIds: [] })
    const { acts } = await services.auditLog(viewers.owner, { planId: open.planId })
    expect(
      acts
        .filter(({ kind }) => kind.startsWith('statement.'))
        .map(({ kind, facts }) => `${kind} ${String(facts.number)}`)
        .sort(),
    ).toEqual([
      ...[`statement.published ${number}`, `statement.registered ${number}`],
      `statement.registered ${number + 1}`,
    ])
  })

  it('a Word file becomes the text where nothing was typed, and is kept as it came', async () => {
    const { services, viewers } = hall.table
    const children = [new Paragraph('Første avsnitt.'), new Paragraph('Andre avsnitt.')]
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
    const file = { name: 'Uttalelse.docx', bytes: new Uint8Array(bytes) }
    const { statementId } = await services.registerStatement(viewers.owner, {
      ...{ planId: open.planId, ...letter, file },
    })
    const row = await hall.table.deps.db.statement.findUniqueOrThrow({
      where: { id: statementId },
      include: { files: true },
    })
    expect(row.text).toContain('Første avsnitt.')
    expect(row.text).toContain('Andre avsnitt.')
    expect(row.files).toMatchObject([{ original: true, published: false }])
    const handed = await services.statementFile(viewers.owner, { statementFileId: row.files[0]?.id ?? '' })
    expect(handed.bytes).toEqual(file.bytes)
  })

  it('is not registered without words or file, nor by those who may not', async () => {
    const { services, viewers } = hall.table
    const empty = { planId: open.planId, ...letter, file: null }
    expect(await verdictOf(services.registerStatement(viewers.owner, empty))).toBe('statement.empty')
    // An editor, but not of the administration's side.
    const full = { ...empty, text: 'Ja' }
    expect(await verdictOf(services.registerStatement(viewers.editor, full))).toBe(
      'access.administrationOnly',
    )
    expect(await verdictOf(services.registerStatement(viewers.reader, full))).toBe('access.denied')
    expect(await verdictOf(services.registerStatement(viewers.stranger, full))).toBe('plan.notFound')
  })

  it('a list becomes statements, row by row, and tells which rows did not', async () => {
    const { services, viewers } = hall.table
    const here = await hall.open()
    const list = [
      'Avsender;Uttalelse;Orgnr;Mottatt',
      'Eikedal skolekorps;"Ja, gjerne.";974760673;20.11.2026',
      ';Uten avsender;;',
      ';;;',
      'Kari Nordmann;Nei;;i går',
      'Eldrerådet;Kanskje;;',
    ].join('\n')
    const { importId } = await services.previewStatements(viewers.owner, {
      ...{ planId: here.planId, fileName: 'liste.csv', bytes: new TextEncoder().encode(list) },
    })
    const shown = await services.statementImport(viewers.owner, { planId: here.planId, importId })
    expect(shown).toMatchObject({ guess: { senderName: 0, text: 1, organisationNumber: 2, receivedOn: 3 } })
    const places = Object.fromEntries(
      statementColumns.flatMap((column) =>
        shown.guess[column] === undefined ? [] : [[column, shown.guess[column]]],
      ),
    )
    const asked = { planId: here.planId, importId, places }
    const report = await services.importStatements(viewers.owner, asked)
    expect(report).toEqual({
      imported: 2,
      failed: [
        { row: 3, faults: ['noSender'] },
        { row: 5, faults: ['wrongDay'] },
      ],
    })
    const { statements } = await services.statementsToTreat(viewers.owner, { planId: here.planId })
    expect(statements.map(({ number, senderName, receivedOn }) => [number, senderName, receivedOn])).toEqual([
      [1, 'Eikedal skolekorps', '2026-11-20'],
      [2, 'Eldrerådet', '2026-11-20'],
    ])
    // Pressed twice, it is made once.
    expect(await verdictOf(services.importStatements(viewers.owner, asked))).toBe('job.notFound')
    expect(
      await verdictOf(services.statementImport(viewers.stranger, { planId: here.planId, importId })),
    ).toBe('plan.notFound')
  })
})
