import { z } from 'zod'
import { publicPlanFor } from '../adoption/publicPlanFor'
import { query } from '../command'
import { AskedPdf, askedPdfJobId } from '../consultations/askedPdf'
import { exportFileName } from '../export/formats'
import { fileContent } from '../statements/fileContent'
import { consultationName } from '../statements/input'

/**
 * The print of an adopted plan, which publishing it had made.
 *
 * @throws Refusal `file.notFound` until it is made
 */
export const publicPlanPdf = query(z.object({ name: consultationName }), async (deps, viewer, { name }) => {
  const { snapshotId, plan } = await publicPlanFor(deps, viewer, name)
  const job = await deps.db.job.findUnique({ where: { id: askedPdfJobId(snapshotId) } })
  const made = AskedPdf.safeParse(job?.result)
  return fileContent(deps.db, made.data?.fileId, exportFileName(plan.title, 'pdf'))
})
