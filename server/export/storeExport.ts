import { createHash } from 'node:crypto'
import type { Id } from '~core/ids'
import type { Deps } from '../deps'

export interface RenderedFile {
  readonly planId: Id
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Who asked for it; null where nobody in particular did. */
  readonly personId: Id | null
  /** When it may go; null keeps it for as long as its municipality is here. */
  readonly expiresAt: Date | null
}

/**
 * Stores a rendered file among those of the plan's municipality. Renderings are reproducible: one that is there already
 * only has its time set anew, and what is kept for good stays so, whoever has the same file made for a day.
 */
export async function storeExport(
  { db, now, newId }: Pick<Deps, 'db' | 'now' | 'newId'>,
  { planId, bytes, mediaType, personId, expiresAt }: RenderedFile,
): Promise<Id> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { municipalityId } = await db.plan.findUniqueOrThrow({ where: { id: planId } })
  const file = await db.storedFile.upsert({
    where: { municipalityId_sha256: { municipalityId, sha256 } },
    update: {},
    create: {
      id: newId(),
      municipalityId,
      sha256,
      mediaType,
      byteLength: bytes.byteLength,
      createdById: personId,
      createdAt: now(),
      expiresAt,
      content: { create: { bytes: Uint8Array.from(bytes) } },
    },
  })
  await db.storedFile.updateMany({ where: { id: file.id, expiresAt: { not: null } }, data: { expiresAt } })
  return file.id
}
