import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { query } from '../command'
import { AskedPdf, askedPdfJobId } from '../consultations/askedPdf'
import { exportFileName } from '../export/formats'
import { fileContent } from '../statements/fileContent'
import { consultationName } from '../statements/input'
import { namedConsultation } from '../statements/namedConsultation'
import { publicFrame } from '../statements/publicFrame'

/**
 * The PDF of the text that a consultation asks about, or how far it has come.
 *
 * @throws Refusal `file.notFound` for one that was never opened: what it will ask about is still a draft
 */
export const askedPdf = query(z.object({ name: consultationName }), async (deps, viewer, { name }) => {
  const named = await namedConsultation(deps, viewer, name)
  const { snapshotId, openedAt, title } = named.consultation
  if (openedAt === null || named.standing === 'coming') throw new Refusal('file.notFound')
  const frame = await publicFrame(deps, named)
  const job = await deps.db.job.findUnique({ where: { id: askedPdfJobId(snapshotId) } })
  const made = AskedPdf.safeParse(job?.result)
  if (!made.success)
    return { ...frame, state: job?.state === 'failed' ? 'failed' : 'waits', file: null } as const
  const file = await fileContent(deps.db, made.data.fileId, exportFileName(title, 'pdf'))
  return { ...frame, state: 'made', file } as const
})
