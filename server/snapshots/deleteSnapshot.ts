import type { Id } from '~core/ids'
import { refuseUnless } from '~core/refusal'
import { mayDelete, type SnapshotKind } from '~core/snapshot/snapshot'
import type { Transaction } from '../db/database'

/**
 * The one way a snapshot goes.
 *
 * @throws Refusal `snapshot.adopted` for what the council adopted
 */
export async function deleteSnapshot(db: Transaction, id: Id): Promise<void> {
  const { kind } = await db.snapshot.findUniqueOrThrow({ where: { id }, select: { kind: true } })
  refuseUnless(mayDelete(kind as SnapshotKind))
  await db.snapshot.delete({ where: { id } })
}
