/**
 * A text that everybody may have as a file: what a consultation asks about, and what a council adopted. Made once by a
 * job, since the text never changes, and kept for as long as the plan is.
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

/** What an adopted text is made into; one that is asked about is printed only. */
export const adoptedFormats = ['pdf', 'docx', 'html'] as const
export type AdoptedFormat = (typeof adoptedFormats)[number]

interface Asked {
  readonly planId: Id
  readonly snapshotId: Id
  /** Left out: a PDF. */
  readonly format?: AdoptedFormat
}

/** One job for each file: whoever asks for it again finds the one that is there. */
export const askedPdfJobId = (snapshotId: Id, format: AdoptedFormat = 'pdf'): Id => `${format}-${snapshotId}`

/** Puts the job into the table, if it is not there. Call `wakeJobs` after the commit. */
export async function makeAskedPdf(
  { now }: Pick<Deps, 'now'>,
  tx: Transaction,
  { planId, snapshotId, format = 'pdf' }: Asked,
): Promise<void> {
  const id = askedPdfJobId(snapshotId, format)
  const job = { id, kind: 'askedPdf', planId, input: { snapshotId, format }, createdAt: now() }
  await tx.job.upsert({ where: { id }, update: {}, create: job })
}

/** Renders the text. The file bears the moment of the text, so that the same text is the same file. */
export const askedPdfJob = jobKind({
  input: z.object({ snapshotId: z.string(), format: z.enum(adoptedFormats).default('pdf') }),
  failure: 'export.failed',
  run: async (deps, job) => {
    const { format, snapshotId } = job.input
    const snapshot = await snapshotRow(deps.db, snapshotId)
    const plan = await readSnapshot(deps.db, snapshot)
    const { planId } = snapshot
    const { edition, arms } = format === 'pdf' ? await editionOf(deps, snapshot) : unadorned
    const pictures = [...(await picturesOf(deps, plan, format)), ...arms]
    const request = { format, plan, pictures, edition, createdAt: snapshot.createdAt }
    const bytes = await renderInWorker(request, job.progress, job.signal)
    const mediaType = exportMediaTypes[format]
    return { fileId: await storeExport(deps, { planId, bytes, mediaType, personId: null, expiresAt: null }) }
  },
})

const unadorned = { edition: undefined, arms: [] }

/** What the council adopted is printed as the municipality's own: with its look, and with the resolution. */
async function editionOf(deps: Deps, { id, planId }: { readonly id: Id; readonly planId: Id }) {
  const adopted = await adoptionOf(deps.db, planId)
  if (adopted?.snapshotId !== id) return unadorned
  const { look, pictures: arms } = await printedLook(deps, planId)
  return { edition: { look, adoption: adopted.adoption }, arms }
}

/** Has the files made that nothing asked for: of texts that became public before there were such files. */
export const makeAskedPdfs: Routine = {
  name: 'files of public texts',
  every: FIVE_MINUTES,
  run: async (deps) => {
    const asked = await publicTexts(deps)
    const idOf = ({ snapshotId, format }: Asked) => askedPdfJobId(snapshotId, format)
    const there = await deps.db.job.findMany({ where: { id: { in: asked.map(idOf) } }, select: { id: true } })
    const known = new Set(there.map(({ id }) => id))
    const unmade = asked.filter((each) => !known.has(idOf(each)))
    for (const each of unmade) await makeUnlessThere(deps, each)
    if (unmade.length > 0) wakeJobs(deps)
  },
}

async function publicTexts({ db }: Pick<Deps, 'db'>): Promise<Asked[]> {
  const [opened, published] = await Promise.all([
    db.consultation.findMany({
      where: { openedAt: { not: null }, plan: { deletedAt: null } },
      select: { planId: true, snapshotId: true },
    }),
    db.resolution.findMany({
      where: { publishedAt: { not: null }, plan: { deletedAt: null } },
      select: { planId: true, snapshotId: true },
    }),
  ])
  return [
    ...opened.flatMap(({ planId, snapshotId }) => (snapshotId ? [{ planId, snapshotId }] : [])),
    ...published.flatMap((text) => adoptedFormats.map((format) => ({ ...text, format }))),
  ]
}

/** Another node may put the same job there in between: that it is there is all that is asked. */
async function makeUnlessThere(deps: Deps, asked: Asked): Promise<void> {
  try {
    await makeAskedPdf(deps, deps.db, asked)
  } catch (error) {
    if (!(await deps.db.job.findUnique({ where: { id: askedPdfJobId(asked.snapshotId, asked.format) } })))
      throw error
  }
}
