import { z } from 'zod'
import { Receipts } from '../archive/dispatchJob'
import { archivePort } from '../archive/port'
import { query } from '../command'
import { facesOf } from '../plans/faces'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** The packages that were made of a plan, newest first, with what was received of each; and whether they can be sent. */
export const dispatches = query(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const { municipalityId } = await planFor(deps.db, viewer, 'council.run', planId)
  const rows = await deps.db.dispatch.findMany({
    where: { planId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const faces = await facesOf(
    deps.db,
    municipalityId,
    rows.map(({ createdById }) => createdById),
  )
  return {
    channel: archivePort(deps.config)?.channel ?? null,
    dispatches: rows.map(({ fileId, createdById, receipts, ...row }) => ({
      id: row.id,
      state: row.state,
      isMade: fileId !== null,
      errorCode: row.errorCode,
      sha256: row.sha256,
      createdAt: row.createdAt,
      sentAt: row.sentAt,
      createdBy: faces.get(createdById)?.name ?? null,
      receipts: Receipts.parse(receipts),
    })),
  }
})
