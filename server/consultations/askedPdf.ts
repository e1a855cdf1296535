/**
 * The text that a consultation asks about, as a PDF for everybody: made once by a job, since the text never changes, and
 * kept for as long as the plan is.
 */
import { z } from 'zod'
import type { Id } from '~core/ids'
import { adoptionOf } from '../adoption/adoptionOf'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { exportMediaTypes } from '../export/formats'
import { renderInWorker } from '../export/inWorker'
import { picturesOf } from '../export/pictures'
import { printedLook } from '../look/printedLook'
import { storeExport } from '../export/storeExport'
import { jobKind, type Routine } from '../jobs/job'
import { wakeJobs } from '../jobs/queue'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'

const FIVE_MINUTES = 5 * 60_000

/** What the finished job leaves in its `result` column. */
export const AskedPdf = z.object({ fileId: z.string() })

interface Asked {
  readonly planId: Id
  readonly snapshotId: Id
}

/** One job for each text: whoever asks for it again finds the one that is there. */
export const askedPdfJobId = (snapshotId: Id): Id => `pdf-${snapshotId}`

/** Puts the job into the table, if it is not there. Call `wakeJobs` after the commit. */
export async function makeAskedPdf(
  { now }: Pick<Deps, 'now'>,
  tx: Transaction,
  { planId, snapshotId }: Asked,
): Promise<void> {
  const id = askedPdfJobId(snapshotId)
  const job = { id, kind: 'askedPdf', planId, input: { snapshotId }, createdAt: now() }
  await tx.job.upsert({ where: { id }, update: {}, create: job })
}

/** Renders the text. The file bears the moment of the text, so that the same text is the same file. */
export const askedPdfJob = jobKind({
  input: z.object({ snapshotId: z.string() }),
  failure: 'export.failed',
  run: async (deps, job) => {
    const snapshot = await snapshotRow(deps.db, job.input.snapshotId)
    const plan = await readSnapshot(deps.db, snapshot)
    const { planId } = snapshot
    const { edition, arms } = await editionOf(deps, snapshot)
    const pictures = [...(await picturesOf(deps, plan, 'pdf')), ...arms]
    const request = { format: 'pdf', plan, pictures, edition, createdAt: snapshot.createdAt } as const
    const bytes = await renderInWorker(request, job.progress, job.signal)
    const mediaType = exportMediaTypes.pdf
    return { fileId: await storeExport(deps, { planId, bytes, mediaType, personId: null, expiresAt: null }) }
  },
})

/** What the council adopted is printed as the municipality's own: with its look, and with the resolution. */
async function editionOf(deps: Deps, { id, planId }: { readonly id: Id; readonly planId: Id }) {
  const adopted = await adoptionOf(deps.db, planId)
  if (adopted?.snapshotId !== id) return { arms: [] }
  const { look, pictures: arms } = await printedLook(deps, planId)
  return { edition: { look, adoption: adopted.adoption }, arms }
}

/** Has the texts made that no opening asked for: those of consultations that were open before there were such files. */
export const makeAskedPdfs: Routine = {
  name: 'texts of consultations',
  every: FIVE_MINUTES,
  run: async (deps) => {
    const opened = await deps.db.consultation.findMany({
      where: { openedAt: { not: null }, plan: { deletedAt: null } },
      select: { planId: true, snapshotId: true },
    })
    const asked = opened.flatMap(({ planId, snapshotId }) => (snapshotId ? [{ planId, snapshotId }] : []))
    const there = await deps.db.job.findMany({
      where: { id: { in: asked.map(({ snapshotId }) => askedPdfJobId(snapshotId)) } },
      select: { id: true },
    })
    const known = new Set(there.map(({ id }) => id))
    const unmade = asked.filter(({ snapshotId }) => !known.has(askedPdfJobId(snapshotId)))
    for (const each of unmade) await makeUnlessThere(deps, each)
    if (unmade.length > 0) wakeJobs(deps)
  },
}

/** Another node may put the same job there in between: that it is there is all that is asked. */
async function makeUnlessThere(deps: Deps, asked: Asked): Promise<void> {
  try {
    await makeAskedPdf(deps, deps.db, asked)
  } catch (error) {
    if (!(await deps.db.job.findUnique({ where: { id: askedPdfJobId(asked.snapshotId) } }))) throw error
  }
}
