import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'

/** A file as it is handed out. */
export interface HandedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
}

/** @throws Refusal `file.notFound` */
export async function fileContent(
  db: Transaction,
  fileId: Id | null | undefined,
  name: string,
): Promise<HandedFile> {
  const file = fileId
    ? await db.storedFile.findUnique({ where: { id: fileId }, include: { content: true } })
    : null
  if (!file?.content) throw new Refusal('file.notFound')
  const { mediaType, sha256, content } = file
  return { name, mediaType, bytes: new Uint8Array(content.bytes), etag: `"${sha256}"` }
}
