/**
 * Makes a package and sends it, part by part. Taken up again after a crash it goes on from its row: a package that was made is
 * not made anew, and a part that has its receipt is not sent again.
 */
import { z } from 'zod'
import { isRefusal, Refusal } from '~core/refusal'
import type { Config } from '../config'
import type { Deps } from '../deps'
import { storeExport } from '../export/storeExport'
import { jobKind, type RunningJob } from '../jobs/job'
import { gatherArchive } from './gatherArchive'
import { packageOf, partsOfPackage, sha256 } from './package'
import { archivePort, type ArchivePort } from './port'

/** What the job is to finish, and whether it is to send what it made. */
export const DispatchInput = z.object({ dispatchId: z.string(), send: z.boolean() })
type DispatchJob = RunningJob<z.output<typeof DispatchInput>>

/** What has been received, by the part's name. */
export const Receipts = z.record(z.string(), z.object({ at: z.string(), receipt: z.string() }))
export type Receipts = z.output<typeof Receipts>

/** @param portOf where packages go; tests give their own */
export const dispatchJobTo = (portOf: (config: Config) => ArchivePort | null) =>
  jobKind({
    input: DispatchInput,
    failure: 'archive.failed',
    run: async (deps, job) => {
      const { dispatchId, send } = job.input
      try {
        const zip = await madePackage(deps, job)
        if (send) await sendParts(deps, job, zip, portOf(deps.config))
        return { dispatchId }
      } catch (error) {
        // The process stops, or another one has taken the job: it goes on there.
        if (job.signal.aborted) throw error
        const errorCode = isRefusal(error) ? error.code : 'archive.failed'
        await deps.db.dispatch.update({ where: { id: dispatchId }, data: { state: 'failed', errorCode } })
        throw error
      }
    },
  })

export const dispatchJob = dispatchJobTo(archivePort)

/** The package's bytes: those that were stored, or made now. */
async function madePackage(deps: Deps, { input, progress, signal }: DispatchJob): Promise<Uint8Array> {
  const { db } = deps
  const where = { id: input.dispatchId }
  const dispatch = await db.dispatch.findUniqueOrThrow({ where })
  if (dispatch.fileId !== null) {
    const stored = await db.fileContent.findUnique({ where: { fileId: dispatch.fileId } })
    if (!stored) throw new Refusal('archive.notFound')
    return new Uint8Array(stored.bytes)
  }
  const { planId, createdAt, createdById: personId } = dispatch
  const { facts, contents } = await gatherArchive(
    deps,
    planId,
    createdAt,
    (done) => progress(done * 0.6),
    signal,
  )
  const bytes = packageOf(facts, contents)
  const mediaType = 'application/zip'
  const fileId = await storeExport(deps, { planId, bytes, mediaType, personId, expiresAt: null })
  await db.dispatch.update({ where, data: { fileId, sha256: sha256(bytes) } })
  return bytes
}

async function sendParts(
  { db, now }: Deps,
  { input, progress, signal }: DispatchJob,
  zip: Uint8Array,
  port: ArchivePort | null,
): Promise<void> {
  if (!port) throw new Refusal('archive.nowhere')
  const where = { id: input.dispatchId }
  const row = await db.dispatch.findUniqueOrThrow({ where })
  const receipts: Receipts = { ...Receipts.parse(row.receipts) }
  const parts = partsOfPackage(zip)
  for (const [index, part] of parts.entries()) {
    signal.throwIfAborted()
    if (!receipts[part.name]) {
      const key = `${row.id}-${part.name}`
      const receipt = await port.send(part, key, signal)
      receipts[part.name] = { at: now().toISOString(), receipt }
      await db.dispatch.update({ where, data: { receipts } })
    }
    progress(0.6 + (0.4 * (index + 1)) / parts.length)
  }
  await db.dispatch.update({ where, data: { state: 'sent', sentAt: now(), errorCode: null } })
}
