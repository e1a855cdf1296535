import type { Id } from '~core/ids'
import type { Transaction } from '../db/database'

/** Takes remarks out of their groups. A group of one is none, and goes. */
export async function leaveGroups(
  tx: Transaction,
  remarks: readonly { readonly id: Id; readonly groupId: Id | null }[],
): Promise<void> {
  const left = [...new Set(remarks.flatMap(({ groupId }) => groupId ?? []))]
  if (left.length === 0) return
  await tx.remark.updateMany({ where: { id: { in: remarks.map(({ id }) => id) } }, data: { groupId: null } })
  const still = await tx.remark.groupBy({ by: ['groupId'], where: { groupId: { in: left } }, _count: true })
  const large = still.filter(({ _count }) => _count > 1).map(({ groupId }) => groupId)
  // The last one's mark goes with the group's row.
  await tx.remarkGroup.deleteMany({ where: { id: { in: left.filter((id) => !large.includes(id)) } } })
}
