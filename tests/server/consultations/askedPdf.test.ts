import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeAskedPdfs } from '~server/consultations/askedPdf'
import { startJobs, type JobLoop } from '~server/jobs/loop'
import { jobKinds } from '~server/jobs/kinds'
import { openConsultation } from '~tests/server/consultations/builder'
import { layTable, verdictOf, type Table } from '~tests/server/plans/table'
import { providers } from '~tests/setup/databases'
import { prepared } from './desk'

describe.each(providers)('the PDF of the text that is asked about, on %s', (provider) => {
  let table: Table
  let jobs: JobLoop | undefined
  beforeAll(async () => void (table = await layTable(provider)))
  afterAll(async () => {
    await jobs?.stop()
    await table.close()
  })
  const asked = (name: string) => table.services.askedPdf(null, { name })
  const jobsOf = (planId: string) => table.deps.db.job.count({ where: { planId, kind: 'askedPdf' } })

  it('is nobody’s before the opening', async () => {
    const { row, planId } = await prepared(table)
    const { name } = await row()
    // Planned for a later day, and its text kept already: those at the table see the page, and no file.
    const { snapshotId } = await table.services.takeSnapshot(table.viewers.owner, { planId, name: 'Nå' })
    await table.deps.db.consultation.update({ where: { name }, data: { snapshotId } })
    expect(await verdictOf(asked(name))).toBe('consultation.notFound')
    expect(await verdictOf(table.services.askedPdf(table.viewers.owner, { name }))).toBe('file.notFound')
    await makeAskedPdfs.run(table.deps)
    expect(await jobsOf(planId)).toBe(0)
  })

  it('is asked for by the opening, or else by the routine, once', async () => {
    const { open, planId } = await prepared(table)
    await open()
    expect(await jobsOf(planId)).toBe(1)
    const other = await table.lay('Mål')
    await openConsultation(table.deps, other.planId)
    await Promise.all([makeAskedPdfs.run(table.deps), makeAskedPdfs.run(table.deps)])
    await makeAskedPdfs.run(table.deps)
    expect([await jobsOf(planId), await jobsOf(other.planId)]).toEqual([1, 1])
  })

  it('waits, and is then a file that stays, the same for everybody', async () => {
    const { open, row } = await prepared(table)
    await open()
    const { name } = await row()
    expect(await asked(name)).toMatchObject({ state: 'waits', file: null })
    jobs = startJobs(table.deps, { kinds: jobKinds, routines: [] })
    await vi.waitFor(async () => expect((await asked(name)).state).toBe('made'), 60_000)
    const { file } = await asked(name)
    expect(file?.mediaType).toBe('application/pdf')
    expect(new TextDecoder().decode(file?.bytes.subarray(0, 5))).toBe('%PDF-')
    const sha256 = file?.etag.slice(1, -1) ?? ''
    expect(await table.deps.db.storedFile.findFirst({ where: { sha256 } })).toMatchObject({ expiresAt: null })
    expect((await asked(name)).file?.etag).toBe(file?.etag)
  }, 90_000)
})
