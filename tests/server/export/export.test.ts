import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, figure, p } from '~core/document/build'
import type { Id } from '~core/ids'
import { planFormats, type PlanFormat } from '~server/export/formats'
import { sweepExports } from '~server/export/sweepExports'
import { startJobs, type JobLoop } from '~server/jobs/loop'
import {
  layTable,
  seats,
  verdictOf,
  type LaidPlan,
  type SeatName,
  type Table,
} from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'

const DAY = 24 * 60 * 60 * 1000
/** How a file of the format begins. */
const beginnings: Readonly<Record<PlanFormat, string>> = {
  pdf: '%PDF-1.7',
  docx: 'PK',
  html: '<!doctype html>',
  md: '# Plan',
}

describe.each(providers)('exports on %s', (provider) => {
  let table: Table
  let plan: LaidPlan
  let jobs: JobLoop
  beforeAll(async () => {
    table = await layTable(provider)
    plan = await table.lay('Bakgrunn', 'Tiltak')
    jobs = startJobs(table.deps)
  })
  afterAll(async () => {
    await jobs.stop()
    await table.close()
  })

  const exported = async (format: PlanFormat, by: SeatName = 'reader') => {
    const viewer = table.viewers[by]
    const { jobId } = await table.services.startExport(viewer, { planId: plan.planId, format })
    await expect
      .poll(async () => (await table.services.job(viewer, { jobId })).state, { timeout: 30_000 })
      .toBe('finished')
    return jobId
  }
  const fileOf = (jobId: Id, by: SeatName = 'reader') =>
    table.services.exportFile(table.viewers[by], { jobId })

  it.each(planFormats)('renders the plan as %s in the background', async (format) => {
    const jobId = await exported(format)
    const { bytes, fileName, mediaType } = await fileOf(jobId)
    expect(Buffer.from(bytes).toString('latin1').startsWith(beginnings[format])).toBe(true)
    expect(fileName).toMatch(new RegExp(`^Plan \\d+\\.${format}$`))
    expect(mediaType).toBeTruthy()
  })

  it('holds the text as it stands, and never the advice to the writers', async () => {
    const markdown = Buffer.from((await fileOf(await exported('md'))).bytes).toString()
    expect(markdown).toContain('## 1 Bakgrunn\n\n### 1.1 Bakgrunn\n\nTeksten om Bakgrunn.')
    expect(markdown).not.toContain('Råd om')
  })

  it('puts pictures into the file, and shows those that are gone by their description', async () => {
    const { deps, municipalityId, viewers } = table
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'green' } })
      .webp()
      .toBuffer()
    const file = { id: deps.newId(), municipalityId, sha256: 'x', mediaType: 'image/webp' }
    await deps.db.storedFile.create({
      data: {
        ...file,
        byteLength: bytes.length,
        createdAt: deps.now(),
        content: { create: { bytes: Uint8Array.from(bytes) } },
      },
    })
    const text = doc(
      p('Se kartet.'),
      figure({ fileId: file.id, alt: 'Kart over bygda' }),
      figure({ fileId: 'borte', alt: 'Bildet som er borte' }),
    )
    await deps.texts.write(plan.id('Tiltak'), text, viewers.owner.id)

    const html = Buffer.from((await fileOf(await exported('html'))).bytes).toString()
    expect(html).toContain('<img src="data:image/webp;base64,')
    expect(html).toContain('<p class="figure__missing">Bildet som er borte</p>')
    const pdf = Buffer.from((await fileOf(await exported('pdf'))).bytes).toString('latin1')
    expect(pdf).toContain('/Subtype /Image')
  })

  it("shows no other municipality's picture", async () => {
    const { deps, elsewhereId, viewers } = table
    const bytes = await sharp({ create: { width: 4, height: 3, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    await deps.db.storedFile.create({
      data: {
        id: 'foreign',
        municipalityId: elsewhereId,
        sha256: 'y',
        mediaType: 'image/png',
        byteLength: bytes.length,
        createdAt: deps.now(),
        content: { create: { bytes: Uint8Array.from(bytes) } },
      },
    })
    const text = doc(figure({ fileId: 'foreign', alt: 'Fra nabokommunen' }))
    await deps.texts.write(plan.id('Tiltak'), text, viewers.owner.id)
    const html = Buffer.from((await fileOf(await exported('html'))).bytes).toString()
    expect(html).not.toContain('data:image/png')
  })

  it('names the letters that cannot be printed', async () => {
    const { deps, services, viewers } = table
    await deps.texts.write(plan.id('Tiltak'), doc(p('Velkommen 😀')), viewers.owner.id)
    const { jobId } = await services.startExport(viewers.reader, { planId: plan.planId, format: 'pdf' })
    await expect
      .poll(async () => services.job(viewers.reader, { jobId }), { timeout: 30_000 })
      .toMatchObject({ state: 'failed', errorCode: 'export.missingGlyphs', errorFacts: { glyphs: ['😀'] } })
    expect(await verdictOf(fileOf(jobId))).toBe('file.notFound')
    await deps.texts.write(plan.id('Tiltak'), doc(p('Velkommen')), viewers.owner.id)
  })

  it.each(seats)('may or may not be started by %s', async (seat) => {
    const { planId } = await table.lay('Del')
    const verdict = await verdictOf(table.services.startExport(table.viewers[seat], { planId, format: 'md' }))
    const hidden = seat === 'nobody' ? 'signIn.required' : 'plan.notFound'
    expect(verdict).toBe(['owner', 'editor', 'proposer', 'reader'].includes(seat) ? 'allowed' : hidden)
  })

  it('is for the one who asked, while they have a part in the plan', async () => {
    const jobId = await exported('md', 'proposer')
    expect(await verdictOf(fileOf(jobId, 'proposer'))).toBe('allowed')
    for (const other of ['owner', 'reader', 'stranger'] as const) {
      expect(await verdictOf(fileOf(jobId, other))).toBe('job.notFound')
      expect(await verdictOf(table.services.job(table.viewers[other], { jobId }))).toBe('job.notFound')
    }
    const personId = table.viewers.proposer.id
    await table.deps.db.planMember.deleteMany({ where: { planId: plan.planId, personId } })
    expect(await verdictOf(fileOf(jobId, 'proposer'))).toBe('job.notFound')
  })

  it('keeps the file for a day', async () => {
    const jobId = await exported('md')
    const { fileId } = await table.services.job(table.viewers.reader, { jobId })
    const before = table.deps.now()
    table.deps.setNow(new Date(before.getTime() + DAY + 1))
    expect(await verdictOf(fileOf(jobId))).toBe('file.notFound')
    await sweepExports.run(table.deps)
    expect(await table.deps.db.storedFile.count({ where: { id: fileId ?? '' } })).toBe(0)
    table.deps.setNow(before)
  })
})
