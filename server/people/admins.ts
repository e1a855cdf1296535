import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

/**
 * The municipality's administrators, held for the rest of the transaction by a write that changes nothing: two who
 * take the right from each other at once are heard one after the other. As the first statement it also makes SQLite
 * take its write lock before anything is read.
 */
export async function holdAdmins(tx: Transaction, municipalityId: Id): Promise<Id[]> {
  const admins = { municipalityId, admin: true }
  await tx.membership.updateMany({ where: admins, data: { admin: true } })
  const held = await tx.membership.findMany({ where: admins, select: { personId: true } })
  return held.map(({ personId }) => personId)
}
