import { z } from 'zod'
import { publicPlanFor } from '../adoption/publicPlanFor'
import { query } from '../command'
import { readSnapshot, snapshotRow } from '../snapshots/readSnapshot'
import { consultationName } from '../statements/input'

/**
 * The adopted text for machines: the very bytes that were kept at the resolution, so that everybody can reckon the
 * checksum that the print bears.
 *
 * @throws Refusal `snapshot.adoptedDamaged`
 */
export const publicPlanJson = query(z.object({ name: consultationName }), async (deps, viewer, { name }) => {
  const { snapshotId } = await publicPlanFor(deps, viewer, name)
  const snapshot = await snapshotRow(deps.db, snapshotId)
  await readSnapshot(deps.db, snapshot)
  const { json } = await deps.db.snapshotContent.findUniqueOrThrow({ where: { snapshotId } })
  return {
    name: `${name}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(json),
    etag: `"${snapshot.sha256}"`,
  }
})
