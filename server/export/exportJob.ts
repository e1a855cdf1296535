import { z } from 'zod'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import { Refusal } from '~core/refusal'
import type { Adoption } from '~core/render/layout/edition'
import { reportCover } from '~core/treatment/reportDocument'
import { adoptionOf } from '../adoption/adoptionOf'
import { recordOnPaper } from '../council/record'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import { jobKind } from '../jobs/job'
import { loadPlanDocument } from '../queries/planDocument'
import { printedLook } from '../look/printedLook'
import { gatherReport } from '../report/gatherReport'
import { lettersToPrint } from '../report/lettersToPrint'
import { loadRecordDocument } from '../sessions/record'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'
import { comparisonToExport } from '../snapshots/comparisonToExport'
import { exportFileName, exportFormats, exportMediaTypes } from './formats'
import { renderInWorker } from './inWorker'
import { picturesOf } from './pictures'
import type { RenderRequest } from './render'
import { storeExport } from './storeExport'

/** How long a finished file waits to be fetched, in milliseconds. */
export const KEPT = 24 * 60 * 60 * 1000

/** How much of the work is to gather what is rendered. */
const GATHERED = 0.05

/** What a finished export leaves in its job's `result` column. */
export const ExportResult = z.object({ fileId: z.string(), fileName: z.string(), mediaType: z.string() })

const ExportInput = z.object({
  format: z.enum(exportFormats),
  /** Set for a work session's record instead of the plan itself. */
  sessionId: z.string().optional(),
  /** Set for the record of a body's treatment. */
  stepId: z.string().optional(),
  /** Set for what differs between two versions. */
  compare: z.object({ from: z.string(), to: z.string() }).optional(),
  /** Set for the report of a consultation's remarks. */
  consultationId: z.string().optional(),
  /** Set for the letters to those who answered one. */
  lettersOf: z.string().optional(),
})

/** Renders a plan, or a record of work on it, and stores the file. Rights were judged when the job was asked for. */
export const exportJob = jobKind({
  input: ExportInput,
  failure: 'export.failed',
  run: async (deps, job) => {
    if (job.planId === null) throw new Refusal('plan.notFound')
    const { format } = job.input
    const { plan, ...rest } = await exported(deps, job.planId, job.input, (done) =>
      job.progress(GATHERED * done),
    )
    const shown = rest.comparison || rest.report || rest.letters ? [] : await picturesOf(deps, plan, format)
    const { look, pictures: arms } =
      format === 'pdf' ? await printedLook(deps, job.planId) : { look: undefined, pictures: [] }
    job.progress(GATHERED)

    const edition = { look, adoption: rest.adoption, lineNumbers: isForMeeting(plan) }
    const request = {
      format,
      pictures: [...shown, ...arms],
      ...rest,
      plan,
      edition,
      createdAt: rest.at ?? job.createdAt,
    }
    const rendered = (done: number) => job.progress(GATHERED + (1 - GATHERED) * done)
    const bytes = await renderInWorker(request, rendered, job.signal)

    const mediaType = exportMediaTypes[format]
    const { personId } = job
    const expiresAt = new Date(deps.now().getTime() + KEPT)
    const fileId = await storeExport(deps, { planId: plan.id, bytes, mediaType, personId, expiresAt })
    return { fileId, fileName: exportFileName(plan.title, format), mediaType }
  },
})

/** A text that somebody will speak of by page and line: a case paper, and a plan that lies before a body. */
const isForMeeting = ({ kind, phase }: PlanDocument) =>
  kind === 'casePaper' || (kind === undefined && phase === 'council')

/** What is to be rendered: the plan, the record of a work session, a comparison, a report of remarks, or letters. */
async function exported(
  deps: Deps,
  planId: Id,
  { sessionId, stepId, compare, consultationId, lettersOf }: z.infer<typeof ExportInput>,
  progress: (fraction: number) => void,
): Promise<Exported> {
  if (lettersOf !== undefined) return lettersToPrint(deps.db, lettersOf)
  if (consultationId !== undefined) {
    const report = await gatherReport(deps.db, consultationId, progress)
    return { plan: reportCover(report, planId), report }
  }
  if (compare) return comparisonToExport(deps, planId, compare)
  if (sessionId !== undefined) return { plan: await loadRecordDocument(deps.db, planId, sessionId) }
  if (stepId !== undefined) return recordOnPaper(deps.db, planId, stepId)
  return (await adoptedText(deps.db, planId)) ?? { plan: await loadPlanDocument(deps, planId) }
}

interface Exported extends Pick<RenderRequest, 'plan' | 'comparison' | 'report' | 'letters'> {
  readonly adoption?: Adoption
  /** The moment that the file bears; left out: when it was asked for. */
  readonly at?: Date
}

/**
 * The text that was adopted, as it was kept, with the resolution: whoever asks, and whenever, it is the same file.
 *
 * @throws Refusal `snapshot.damaged`
 */
async function adoptedText(db: Transaction, planId: Id): Promise<Exported | null> {
  const adopted = await adoptionOf(db, planId)
  if (!adopted) return null
  const snapshot = await snapshotRow(db, adopted.snapshotId)
  return { plan: await readSnapshot(db, snapshot), adoption: adopted.adoption, at: snapshot.createdAt }
}
