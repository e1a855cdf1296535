import type { Id } from '~core/ids'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

/** Deletes drafts with what was written in them, and their files where nothing else needs them. */
export async function deleteDrafts(
  deps: Pick<Deps, 'now'>,
  tx: Transaction,
  where: Prisma.StatementWhereInput,
): Promise<void> {
  const drafts = await tx.statement.findMany({
    where: { ...where, state: 'draft' },
    select: { id: true, files: { select: { fileId: true } } },
  })
  await tx.statement.deleteMany({ where: { id: { in: drafts.map(({ id }) => id) }, state: 'draft' } })
  await releaseFiles(
    deps,
    tx,
    drafts.flatMap(({ files }) => files.map(({ fileId }) => fileId)),
  )
}

/** Lets files go that nothing points at any longer; the sweep of files takes them. */
export async function releaseFiles(
  { now }: Pick<Deps, 'now'>,
  tx: Transaction,
  fileIds: readonly Id[],
): Promise<void> {
  await tx.storedFile.updateMany({
    where: {
      id: { in: [...fileIds] },
      // Kept for a statement only: what somebody with a name has put here may stand in a text.
      createdById: null,
      statementFiles: { none: {} },
      redactedFiles: { none: {} },
      consultationFiles: { none: {} },
    },
    data: { expiresAt: now() },
  })
}
