import { createHash } from 'node:crypto'
import type { Id } from '~core/ids'
import type { Deps } from '../deps'

/** Bytes to be kept in a municipality. */
export interface NewFile {
  readonly municipalityId: Id
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly width?: number
  readonly height?: number
  /** Null: somebody who answered a consultation. */
  readonly createdById: Id | null
  /** When it may be swept away; null keeps it. */
  readonly expiresAt: Date | null
}

/**
 * Keeps bytes under their hash: the same bytes are one file in a municipality, which stays for as long as the
 * longest that anyone wanted.
 */
export async function keepFile(deps: Pick<Deps, 'db' | 'now' | 'newId'>, file: NewFile): Promise<Id> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const known = await prolonged(deps, file, sha256)
  if (known !== null) return known
  const { bytes, ...row } = file
  try {
    const { id } = await deps.db.storedFile.create({
      data: {
        ...row,
        id: deps.newId(),
        sha256,
        byteLength: bytes.length,
        createdAt: deps.now(),
        content: { create: { bytes: Uint8Array.from(bytes) } },
      },
    })
    return id
  } catch (error) {
    // Someone else kept the same bytes at the same moment.
    const kept = await prolonged(deps, file, sha256)
    if (kept === null) throw error
    return kept
  }
}

async function prolonged(
  { db }: Pick<Deps, 'db'>,
  { municipalityId, expiresAt }: NewFile,
  sha256: string,
): Promise<Id | null> {
  const known = await db.storedFile.findUnique({
    where: { municipalityId_sha256: { municipalityId, sha256 } },
    select: { id: true, expiresAt: true },
  })
  if (!known) return null
  const longer = known.expiresAt !== null && (expiresAt === null || expiresAt > known.expiresAt)
  if (longer) await db.storedFile.update({ where: { id: known.id }, data: { expiresAt } })
  return known.id
}
