import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { dispatchFor } from '../archive/dispatchFor'
import { query } from '../command'
import { id } from '../plans/input'

/**
 * The package itself. It holds what is shielded: for whoever runs the council's work, and nobody else.
 *
 * @throws Refusal `archive.notMade`; `archive.notFound`
 */
export const dispatchFile = query(z.object({ dispatchId: id }), async (deps, viewer, { dispatchId }) => {
  const { fileId, createdAt } = await dispatchFor(deps.db, viewer, dispatchId)
  if (fileId === null) throw new Refusal('archive.notMade')
  const content = await deps.db.fileContent.findUnique({ where: { fileId } })
  if (!content) throw new Refusal('archive.notFound')
  const fileName = `sakspakke-${createdAt.toISOString().slice(0, 10)}.zip`
  return { bytes: new Uint8Array(content.bytes), fileName, mediaType: 'application/zip' }
})
