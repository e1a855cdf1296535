import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { adoptedFormats, makeAskedPdfs } from '~server/consultations/askedPdf'
import { storeExport } from '~server/export/storeExport'
import { startJobs, type JobLoop } from '~server/jobs/loop'
import { jobKinds } from '~server/jobs/kinds'
import { providers } from '~tests/setup/databases'
import { layTable, type Table } from '../plans/table'
import { adoptedRows, type AdoptedRows } from './builder'

const name = 'tiltak'

describe.each(providers)('the files of an adopted plan, on %s', (provider) => {
  let table: Table
  let rows: AdoptedRows
  let jobs: JobLoop | undefined
  beforeAll(async () => {
    table = await layTable(provider)
    rows = await adoptedRows(table)
    await table.services.publishPlan(table.viewers.owner, { planId: rows.planId, published: true })
  })
  afterAll(async () => {
    await jobs?.stop()
    await table.close()
  })
  const file = (format: (typeof adoptedFormats)[number]) =>
    table.services.publicPlanFile(null, { name, format })

  it('are asked for by the publication, or else by the routine, once', async () => {
    const { db } = table.deps
    const where = { planId: rows.planId, kind: 'askedPdf' }
    expect(await db.job.count({ where })).toBe(3)
    expect(await file('docx')).toMatchObject({ state: 'waits', file: null })
    await db.job.delete({ where: { id: `docx-${rows.snapshotId}` } })
    await makeAskedPdfs.run(table.deps)
    expect(await db.job.count({ where })).toBe(3)
  })

  it('are what was adopted, the same for everybody', async () => {
    jobs = startJobs(table.deps, { kinds: jobKinds, routines: [] })
    const begins = { pdf: '%PDF-', docx: 'PK', html: '<!doctype html>' }
    for (const format of adoptedFormats) {
      await vi.waitFor(async () => expect((await file(format)).state).toBe('made'), 60_000)
      const { bytes, name: called } = (await file(format)).file ?? { bytes: new Uint8Array(), name: '' }
      expect(new TextDecoder().decode(bytes)).toMatch(new RegExp(`^${begins[format]}`))
      expect(called).toMatch(new RegExp(`\\.${format}$`))
    }
    const { file: html } = await file('html')
    expect(new TextDecoder().decode(html?.bytes)).toContain('Åpne skoler')
  }, 120_000)

  it('stay, though somebody has the same file made for a day', async () => {
    const { file: kept } = await file('pdf')
    const bytes = kept?.bytes ?? new Uint8Array()
    const expiresAt = table.deps.now()
    const mediaType = 'application/pdf'
    await storeExport(table.deps, { planId: rows.planId, bytes, mediaType, personId: null, expiresAt })
    const sha256 = kept?.etag.slice(1, -1) ?? ''
    expect(await table.deps.db.storedFile.findFirst({ where: { sha256 } })).toMatchObject({ expiresAt: null })
  })

  it('are for machines the bytes whose checksum the print bears', async () => {
    const { bytes, etag } = await table.services.publicPlanJson(null, { name })
    const { sha256 } = await table.deps.db.snapshot.findUniqueOrThrow({ where: { id: rows.snapshotId } })
    expect([createHash('sha256').update(bytes).digest('hex'), etag]).toEqual([sha256, `"${sha256}"`])
  })
})
