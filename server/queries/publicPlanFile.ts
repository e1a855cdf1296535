import { z } from 'zod'
import { publicPlanFor, publicPlanFrame } from '../adoption/publicPlanFor'
import { query } from '../command'
import { AskedPdf, adoptedFormats, askedPdfJobId } from '../consultations/askedPdf'
import { exportFileName } from '../export/formats'
import { fileContent } from '../statements/fileContent'
import { consultationName } from '../statements/input'

/** An adopted plan as a file, as it was adopted; or how far the file has come. */
export const publicPlanFile = query(
  z.object({ name: consultationName, format: z.enum(adoptedFormats) }),
  async (deps, viewer, { name, format }) => {
    const row = await publicPlanFor(deps, viewer, name)
    const frame = { ...publicPlanFrame(row), format }
    const job = await deps.db.job.findUnique({ where: { id: askedPdfJobId(row.snapshotId, format) } })
    const made = AskedPdf.safeParse(job?.result)
    if (!made.success)
      return { ...frame, state: job?.state === 'failed' ? 'failed' : 'waits', file: null } as const
    const file = await fileContent(deps.db, made.data.fileId, exportFileName(row.plan.title, format))
    return { ...frame, state: 'made', file } as const
  },
)
