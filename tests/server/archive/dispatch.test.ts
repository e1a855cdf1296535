import { unzipSync } from 'fflate'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Manifest } from '~core/archive/manifest'
import { doc, p } from '~core/document/build'
import type { Id } from '~core/ids'
import { dispatchJobTo } from '~server/archive/dispatchJob'
import { folderPort } from '~server/archive/folderPort'
import { httpPort } from '~server/archive/httpPort'
import { sha256 } from '~server/archive/package'
import type { ArchivePort } from '~server/archive/port'
import type { ClosedJobKind } from '~server/jobs/job'
import { startJobs } from '~server/jobs/loop'
import { bindServices } from '~server/services'
import { judgeXml, textOfPdf, toBeRun } from '~tests/conformance/outside'
import { providers } from '~tests/setup/databases'
import { addStatement, openConsultation } from '../consultations/builder'
import { layTable, verdictOf, type Table } from '../plans/table'

const specs = process.env.LANGBORD_SPECS ?? ''
const schema = join(specs, 'fiks-arkiv-v2', 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd')

describe.each(providers)('the package for the archive, on %s', (provider) => {
  let table: Table
  let planId: Id
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'langbord-archive-'))
    const laid = await layTable(provider)
    const config = { ...laid.deps.config, archiveFolder: folder }
    table = { ...laid, deps: { ...laid.deps, config } }
    table = { ...table, services: bindServices(table.deps) }
  })
  afterAll(async () => {
    await table.close()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    const laid = await table.lay('Lokaler')
    planId = laid.planId
    await table.deps.texts.write(laid.id('Lokaler'), doc(p('Skolene åpnes.')), marte().id)
    const { consultationId } = await openConsultation(table.deps, planId, { state: 'closed' })
    await addStatement(table.deps, consultationId, { text: 'Vi støtter planen.' })
    await addStatement(table.deps, consultationId, {
      ...{ senderKind: 'person', senderName: 'Kari Hemmelig', email: 'kari@hemmelig.example' },
      text: 'Hallen må åpnes.',
    })
    await services().makeCasePaper(marte(), { planId })
    await services().updateCasePaper(marte(), {
      ...{ planId, caseNumber: '2026/117', archiveCode: 'C00', caseworkerId: null, version: 1 },
    })
    await services().finishCasePaper(marte(), { planId, version: 2 })
  })

  const services = () => table.services
  const marte = () => table.viewers.owner
  const row = (id: Id) => table.deps.db.dispatch.findUniqueOrThrow({ where: { id } })
  const work = async (kind: ClosedJobKind) => {
    const loop = startJobs(table.deps, { kinds: { dispatch: kind }, routines: [] })
    const waiting = { planId, state: { in: ['queued', 'running'] } }
    await expect.poll(() => table.deps.db.job.count({ where: waiting }), { timeout: 60_000 }).toBe(0)
    await loop.stop()
  }
  const toFolder = dispatchJobTo(() => folderPort(folder))
  const made = async () => {
    const { dispatchId } = await services().makeDispatch(marte(), { planId })
    await work(toFolder)
    return dispatchId
  }
  const unpacked = async (dispatchId: Id) =>
    unzipSync((await services().dispatchFile(marte(), { dispatchId })).bytes)

  it('holds every document with the hash that the manifest and the messages tell', async () => {
    const files = await unpacked(await made())
    const text = (name: string) => Buffer.from(files[name] ?? []).toString()
    const manifest = Manifest.parse(JSON.parse(text('manifest.json')))
    expect(Object.keys(files)).toEqual(['manifest.json', ...manifest.files.map(({ name }) => name)])
    for (const file of manifest.files) expect(sha256(files[file.name] ?? new Uint8Array())).toBe(file.sha256)
    const messages = manifest.parts.map(({ name }) => text(name)).join('')
    for (const { files: sent } of manifest.parts)
      for (const name of sent) expect(messages).toContain(sha256(files[name] ?? new Uint8Array()))
    expect(manifest.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['innhold.html', 'saksframlegg.pdf', 'merknadshefte.pdf']),
    )
    expect(manifest.parts).toHaveLength(3)
    if (!toBeRun.xmllint || specs === '') return
    for (const { name } of manifest.parts) expect(await judgeXml(text(name), schema)).toBe('')
  })

  it('tells a private person to nobody but the archive', async () => {
    const files = await unpacked(await made())
    const naming = Object.entries(files).filter(([, bytes]) =>
      /Kari Hemmelig|kari@/.test(Buffer.from(bytes).toString()),
    )
    expect(naming.map(([name]) => name)).toEqual(['arkivmelding-3.xml'])
    if (toBeRun.poppler) {
      const telling = []
      for (const [name, bytes] of Object.entries(files))
        if (name.endsWith('.pdf') && /Kari Hemmelig|kari@/.test(await textOfPdf(bytes))) telling.push(name)
      expect(telling).toEqual([expect.stringMatching(/^uttalelse-002-[0-9a-f]{8}\.pdf$/)])
    }
    const shielded = Buffer.from(files['arkivmelding-3.xml'] ?? []).toString()
    expect(shielded).toContain('<erSkjermet>true</erSkjermet>')
    expect(shielded).not.toContain('kari@')
  })

  it('has the finished record of a body, and says which are missing', async () => {
    const { db, newId, now } = table.deps
    const period = { periodFrom: '2020-01-01', periodTo: '2040-01-01' } as const
    for (const [position, name] of ['Eldrerådet', 'Ungdomsrådet'].entries()) {
      const body = { municipalityId: table.municipalityId, name, kind: 'advisoryBoard', ...period } as const
      const { committeeId } = await services().addCommittee(marte(), body)
      const met = { meetingOn: '2027-03-04', state: 'treated', statement: 'Rådet støtter planen.' }
      await db.caseStep.create({
        data: { id: newId(), planId, committeeId, position, present: [], createdAt: now(), ...met },
      })
    }
    const { id: stepId } = await db.caseStep.findFirstOrThrow({ where: { planId, position: 0 } })
    const texts = { place: 'Rådhuset', time: '12.00' }
    await services().correctMeetingRecord(marte(), { stepId, version: 1, texts })
    await services().finishMeetingRecord(marte(), { stepId, version: 2 })
    const files = await unpacked(await made())
    expect(Object.keys(files).filter((name) => name.startsWith('saksutskrift'))).toEqual([
      'saksutskrift-1.pdf',
    ])
    const text = (name: string) => Buffer.from(files[name] ?? []).toString()
    const message = Object.keys(files).find(
      (name) => name.startsWith('arkivmelding') && text(name).includes('saksutskrift-1.pdf'),
    )
    expect(text(message ?? '')).toContain('PROTOKOLL')
    if (toBeRun.xmllint && specs !== '') expect(await judgeXml(text(message ?? ''), schema)).toBe('')
    if (toBeRun.poppler)
      expect(await textOfPdf(files['saksutskrift-1.pdf'] ?? new Uint8Array())).toContain('Rådhuset')
    expect(text('innhold.html').match(/saksutskriften er ikke ferdigstilt/g)).toHaveLength(1)
    const { openRecords } = await services().dispatches(marte(), { planId })
    expect(openRecords.map(({ committee }) => committee)).toEqual(['Ungdomsrådet'])
  })

  it('is the same bytes when it is made again', async () => {
    const [first, second] = [await made(), await made()]
    expect((await row(first)).sha256).toBe((await row(second)).sha256)
  })

  it('comes to the folder, a message with its files at a time, and is sent once', async () => {
    const dispatchId = await made()
    await services().sendDispatch(marte(), { dispatchId })
    await work(toFolder)
    const { state, receipts } = await row(dispatchId)
    expect([state, Object.keys(receipts as object)]).toEqual([
      'sent',
      ['arkivmelding.xml', 'arkivmelding-2.xml', 'arkivmelding-3.xml'],
    ])
    const there = join(folder, `${dispatchId}-arkivmelding.xml`)
    expect(await readdir(there)).toEqual(['arkivmelding.xml', 'merknadshefte.pdf', 'saksframlegg.pdf'])
    expect(await readFile(join(there, 'arkivmelding.xml'), 'utf8')).toContain('saksmappe')
    await services().sendDispatch(marte(), { dispatchId })
    expect(await table.deps.db.job.count({ where: { planId, state: 'queued' } })).toBe(0)
  })

  it('goes on where it was killed: nothing made twice, nothing sent twice', async () => {
    const dispatchId = await made()
    const package1 = await row(dispatchId)
    const sent: string[] = []
    let dies = true
    const dying: ArchivePort = {
      channel: 'folder',
      send: (part) => {
        if (dies && sent.length === 1) {
          dies = false
          throw new Error('killed')
        }
        sent.push(part.name)
        return Promise.resolve('ok')
      },
    }
    await services().sendDispatch(marte(), { dispatchId })
    await work(dispatchJobTo(() => dying))
    expect(await row(dispatchId)).toMatchObject({ state: 'failed', errorCode: 'archive.failed' })

    await services().sendDispatch(marte(), { dispatchId })
    await work(dispatchJobTo(() => dying))
    expect(sent).toEqual(['arkivmelding.xml', 'arkivmelding-2.xml', 'arkivmelding-3.xml'])
    expect(await row(dispatchId)).toMatchObject({
      state: 'sent',
      fileId: package1.fileId,
      sha256: package1.sha256,
    })
  })

  it('is taken up by another process when one died in the middle of a part', async () => {
    const dispatchId = await made()
    await services().sendDispatch(marte(), { dispatchId })
    const sent: string[] = []
    // The process that dies never comes back to its row: the job keeps its lease, and nobody renews it.
    const job = await table.deps.db.job.findFirstOrThrow({ where: { planId, state: 'queued' } })
    const leasedUntil = new Date(table.deps.now().getTime() - 1)
    await table.deps.db.job.update({
      where: { id: job.id },
      data: { state: 'running', attempts: 1, leasedUntil },
    })
    const receipts = { 'arkivmelding.xml': { at: '2026-11-20T09:00:00Z', receipt: 'ok' } }
    await table.deps.db.dispatch.update({ where: { id: dispatchId }, data: { receipts } })
    const port: ArchivePort = {
      channel: 'folder',
      send: ({ name }) => Promise.resolve(String(sent.push(name))),
    }
    await work(dispatchJobTo(() => port))
    expect(sent).toEqual(['arkivmelding-2.xml', 'arkivmelding-3.xml'])
    expect((await row(dispatchId)).state).toBe('sent')
  })

  it('is not made without a case number, nor sent before it is made, nor read by others', async () => {
    await table.deps.db.casePaper.update({ where: { aboutId: planId }, data: { caseNumber: 'kommer' } })
    expect(await verdictOf(services().makeDispatch(marte(), { planId }))).toBe('archive.noCaseNumber')
    await table.deps.db.casePaper.update({ where: { aboutId: planId }, data: { caseNumber: '2026/117' } })
    const { dispatchId } = await services().makeDispatch(marte(), { planId })
    expect(await verdictOf(services().sendDispatch(marte(), { dispatchId }))).toBe('archive.notMade')
    expect(await verdictOf(services().makeDispatch(marte(), { planId }))).toBe('archive.sending')
    const { editor, stranger } = table.viewers
    expect(await verdictOf(services().dispatchFile(editor, { dispatchId }))).toBe('access.denied')
    expect(await verdictOf(services().dispatchFile(stranger, { dispatchId }))).toBe('archive.notFound')
    await work(toFolder)
    const told = await services().dispatches(marte(), { planId })
    expect(told).toMatchObject({
      channel: 'folder',
      dispatches: [{ id: dispatchId, stage: 'made', receipts: {} }],
    })
  })
})

describe('the ways to the archive', () => {
  const part = {
    ...{ name: 'arkivmelding.xml', type: 'opprett' },
    files: [{ name: 'arkivmelding.xml', mediaType: 'application/xml', bytes: new Uint8Array([60]) }],
  }
  const signal = new AbortController().signal

  it('post a part with its key, and keep what is answered', async () => {
    const heard: (string | undefined)[] = []
    const server = createServer((request, response) => {
      heard.push(request.headers['idempotency-key'] as string)
      request.resume().on('end', () => response.writeHead(heard.length === 1 ? 202 : 400).end('mottatt 7'))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const port = httpPort(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(await port.send(part, 'key-1', signal)).toBe('mottatt 7')
    expect(await verdictOf(port.send(part, 'key-1', signal))).toBe('archive.refused')
    expect(heard).toEqual(['key-1', 'key-1'])
    server.close()
  })

  it('put the same part into the folder once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'langbord-archive-'))
    const port = folderPort(join(folder, 'ny'))
    const receipts = [await port.send(part, 'key-1', signal), await port.send(part, 'key-1', signal)]
    expect(new Set(receipts).size).toBe(1)
    expect(existsSync(join(folder, 'ny', 'key-1', 'arkivmelding.xml'))).toBe(true)
    expect(await readdir(join(folder, 'ny'))).toEqual(['key-1'])
    await rm(folder, { recursive: true })
  })
})
