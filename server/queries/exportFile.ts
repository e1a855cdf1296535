import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { query } from '../command'
import { ExportResult } from '../export/exportJob'
import { ownExport } from '../export/ownExport'
import { id } from '../plans/input'

/**
 * The file of a finished export of the viewer's own.
 *
 * @throws Refusal `file.notFound` when it is not finished, or more than a day old
 */
export const exportFile = query(z.object({ jobId: id }), async (deps, viewer, { jobId }) => {
  const row = await ownExport(deps.db, viewer, jobId)
  const result = ExportResult.safeParse(row.result)
  if (!result.success) throw new Refusal('file.notFound')
  const { fileId, fileName, mediaType } = result.data
  const content = await deps.db.fileContent.findFirst({
    where: { fileId, file: { expiresAt: { gt: deps.now() } } },
  })
  if (!content) throw new Refusal('file.notFound')
  return { bytes: new Uint8Array(content.bytes), mediaType, fileName }
})
