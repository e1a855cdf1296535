import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startJobs, type JobLoop } from '~server/jobs/loop'
import { reportFormats, type ReportFormat } from '~server/export/formats'
import { gatherReport } from '~server/report/gatherReport'
import { addStatement, openConsultation, type StatementWish } from '~tests/server/consultations/builder'
import { layTable, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'

/** What must never leave, and where it stands in each statement. Synthetic: 80 added to the month. */
const PRIVATE = {
  person: 'Kari Hemmelig',
  contact: 'Kontakt Skjult',
  email: 'skjult@eikedal.example',
  phone: '99 88 77 66',
  postalAddress: 'Lønnveien 13',
  nationalId: '138690 00048',
}
const contact = {
  contactName: PRIVATE.contact,
  email: PRIVATE.email,
  phone: PRIVATE.phone,
  postalAddress: PRIVATE.postalAddress,
}

const statements: Readonly<Record<string, StatementWish>> = {
  organisation: {
    ...contact,
    senderName: 'Eikedal skolekorps',
    text: 'Hele uttalelsen.',
    comments: [{ text: 'Fristen er for sen.' }],
  },
  'private person': {
    ...contact,
    senderKind: 'person',
    senderName: PRIVATE.person,
    comments: [{ text: `Ring meg, jeg er ${PRIVATE.nationalId}.` }],
  },
  'private person who is named': {
    ...contact,
    senderKind: 'person',
    senderName: `Ola Nordli ${PRIVATE.nationalId}`,
    nameShown: true,
    comments: [{ text: 'Jeg heter Ola og vil ha flere lokaler.' }],
  },
  'somebody on behalf of others': {
    ...contact,
    senderKind: 'behalf',
    senderName: PRIVATE.person,
    onBehalfOf: 'Beboerne i Dalbygda',
    comments: [{ text: 'Vi vil ha buss.' }],
  },
  'one that waits': {
    ...contact,
    senderKind: 'organisation',
    senderName: 'Navn som venter',
    publication: 'waiting',
    comments: [{ text: 'Ord som venter.' }],
  },
  'one that was withdrawn': {
    ...contact,
    state: 'withdrawn',
    senderName: 'Trukket lag',
    comments: [{ text: 'Trukne ord.' }],
  },
}

describe.each(providers)('the report of remarks on %s', (provider) => {
  let table: Table
  let jobs: JobLoop
  let consultationId: string
  beforeAll(async () => {
    table = await layTable(provider)
    jobs = startJobs(table.deps)
    const { planId } = await table.lay('Bakgrunn', 'Tiltak')
    const built = await openConsultation(table.deps, planId)
    consultationId = built.consultationId
    for (const wish of Object.values(statements)) await addStatement(table.deps, consultationId, wish)
    const first = await table.deps.db.remark.findFirstOrThrow({ where: { consultationId, number: 1 } })
    await table.deps.db.remark.update({
      where: { id: first.id },
      data: {
        sectionId: built.sections[1]?.id,
        disposition: 'accepted',
        assessment: `Fristen flyttes. (${PRIVATE.nationalId})`,
        summary: '=2+3',
      },
    })
    const { statementId, text, id } = await table.deps.db.remark.findFirstOrThrow({
      where: { consultationId, number: 3 },
    })
    const start = text.indexOf('Ola')
    await table.deps.db.redaction.create({
      data: {
        id: table.deps.newId(),
        statementId,
        remarkId: id,
        start,
        end: start + 3,
        personId: table.viewers.owner.id,
        createdAt: table.deps.now(),
      },
    })
  })
  afterAll(async () => {
    await jobs.stop()
    await table.close()
  })

  const exported = async (format: ReportFormat) => {
    const viewer = table.viewers.reader
    const { jobId } = await table.services.exportReport(viewer, { consultationId, format })
    const states = async () => (await table.services.job(viewer, { jobId })).state
    await expect.poll(states, { timeout: 50_000 }).toMatch(/finished|failed/)
    expect(await states()).toBe('finished')
    return table.services.exportFile(viewer, { jobId })
  }

  it('holds what was sent and not withdrawn, and nothing that is nobody’s business', async () => {
    const facts = await gatherReport(table.deps.db, consultationId)
    const told = JSON.stringify(facts)
    expect(facts.senders.map(({ name }) => name)).toEqual([
      'Eikedal skolekorps',
      null,
      'Ola Nordli [sladdet]',
      'Beboerne i Dalbygda',
      null,
    ])
    expect(facts.remarks.map(({ words }) => words)).toEqual([
      'Fristen er for sen.',
      'Ring meg, jeg er [sladdet].',
      'Jeg heter [sladdet] og vil ha flere lokaler.',
      'Vi vil ha buss.',
      '',
    ])
    for (const words of [...Object.values(PRIVATE), 'venter', 'Trukne', 'Trukket'])
      expect(told).not.toContain(words)
  })

  it.each(reportFormats)('is made as %s in the background', async (format) => {
    const { bytes, fileName } = await exported(format)
    expect(fileName).toMatch(new RegExp(`^Merknadshefte Plan \\d+\\.${format}$`))
    const file = Buffer.from(bytes)
    if (format === 'html') {
      const html = file.toString()
      for (const words of [
        'Fristen flyttes.',
        'Tas til følge',
        'Beboerne i Dalbygda',
        'Privatperson, Eikedal',
      ])
        expect(html).toContain(words)
      for (const words of Object.values(PRIVATE)) expect(html).not.toContain(words)
    } else expect(file.subarray(0, 4).toString('latin1')).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
  })

  it('is a spreadsheet whose texts are texts, whatever they begin with', async () => {
    const { bytes } = await exported('xlsx')
    const rows = await readXlsxFile(Buffer.from(bytes))
    const sheet = JSON.stringify(rows)
    expect(sheet).toContain('=2+3')
    expect(sheet).toContain('Fristen flyttes. ([sladdet])')
    for (const words of Object.values(PRIVATE)) expect(sheet).not.toContain(words)
  })

  it('is made anew of the same rows: what is changed there changes here', async () => {
    await table.deps.db.remark.updateMany({
      where: { consultationId, number: 4 },
      data: { disposition: 'noted', assessment: 'Bussen er fylkets sak.' },
    })
    expect(Buffer.from((await exported('html')).bytes).toString()).toContain('Bussen er fylkets sak.')
  })
})
