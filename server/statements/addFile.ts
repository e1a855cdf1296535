import { MOST_FILES } from '~core/consultation/statement'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { ExaminedFile } from './examineFile'

/** A file that is kept, on its way into a statement. */
export interface KeptFile extends Pick<ExaminedFile, 'name' | 'mediaType'> {
  readonly fileId: Id
  readonly byteLength: number
  /** Whether it is the statement itself, scanned or as it came. */
  readonly original?: boolean
}

/**
 * Puts a kept file into a statement; the same file twice is there once.
 *
 * @throws Refusal `statement.tooMany`
 */
export async function addFile(
  { newId }: Pick<Deps, 'newId'>,
  tx: Transaction,
  statementId: Id,
  { original = false, ...file }: KeptFile,
): Promise<void> {
  const files = await tx.statementFile.findMany({ where: { statementId } })
  if (files.some(({ fileId }) => fileId === file.fileId)) return
  if (files.length >= MOST_FILES) throw new Refusal('statement.tooMany')
  // It may have been on its way out of the house, left by another draft.
  await tx.storedFile.update({ where: { id: file.fileId }, data: { expiresAt: null } })
  await tx.statementFile.create({
    data: { id: newId(), statementId, ...file, position: files.length, original },
  })
}
