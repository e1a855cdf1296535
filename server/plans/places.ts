import type { Id } from '~core/ids'
import type { ArrangedSection, PlaceChange } from '~core/plan/arranging'
import type { Transaction } from '../db/database'

/** Every section of the plan with its place, those in the bin too. */
export async function arrangedSections(tx: Transaction, planId: Id): Promise<ArrangedSection[]> {
  const rows = await tx.section.findMany({
    where: { planId },
    select: { id: true, parentId: true, position: true, numbered: true, deletedAt: true },
  })
  return rows.map(({ deletedAt, ...place }) => ({ ...place, binned: deletedAt !== null }))
}

/** Rewrites the places that changed. */
export async function savePlaces(tx: Transaction, changes: readonly PlaceChange[]): Promise<void> {
  for (const { id, parentId, position } of changes) {
    await tx.section.updateMany({ where: { id }, data: { parentId, position } })
  }
}
