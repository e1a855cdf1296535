import type { Id } from '~core/ids'
import { byPosition } from '~core/plan/numbering'
import type { Transaction } from '../db/database'

/** What lies in a plan's bin: one line for each deletion, with the titles of the sections that went with it. */
export interface BinnedSection {
  readonly id: Id
  readonly title: string
  readonly deletedAt: Date
  readonly with: readonly string[]
}

/** The plan's bin, what was deleted last first. */
export async function binOf(db: Transaction, planId: Id): Promise<BinnedSection[]> {
  const found = await db.section.findMany({ where: { planId, deletedAt: { not: null } } })
  const rows = found.flatMap(({ deletedAt, ...row }) => (deletedAt ? [{ ...row, deletedAt }] : []))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const leader = (row: (typeof rows)[number]) => {
    const parent = byId.get(row.parentId ?? '')
    return parent?.deletedAt.getTime() === row.deletedAt.getTime() ? parent : undefined
  }
  return rows
    .filter((row) => !leader(row))
    .map((row) => ({
      id: row.id,
      title: row.title,
      deletedAt: row.deletedAt,
      with: rows
        .filter((other) => leader(other)?.id === row.id)
        .sort(byPosition)
        .map((other) => other.title),
    }))
    .sort((a, b) => b.deletedAt.getTime() - a.deletedAt.getTime())
}
