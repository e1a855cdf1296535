import type { Id } from '~core/ids'
import { inReadingOrder, sectionNumbers } from '~core/plan/numbering'
import type { Transaction } from '../db/database'

/** A section as an agenda names it. */
export interface AgendaPlace {
  readonly id: Id
  /** "5.1", or the empty string. */
  readonly number: string
  readonly title: string
}

/** The plan's sections in reading order, without their texts. */
export async function agendaPlaces(db: Transaction, planId: Id): Promise<AgendaPlace[]> {
  const rows = inReadingOrder(
    await db.section.findMany({
      where: { planId, deletedAt: null },
      select: { id: true, title: true, parentId: true, position: true, numbered: true },
    }),
  )
  const numbers = sectionNumbers(rows)
  return rows.map(({ id, title }) => ({ id, title, number: numbers.get(id) ?? '' }))
}
