import type { Disposition } from '~core/treatment/remark'
import type { Id } from '~core/ids'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'

/** The remarks that count: those of statements that were sent and not withdrawn. */
export function counted(consultationId: Id): Prisma.RemarkWhereInput {
  return { consultationId, number: { not: null }, statement: { state: 'sent' } }
}

/** How far the treatment has come. */
export interface Progress {
  readonly total: number
  readonly untreated: number
  readonly by: Readonly<Record<Disposition, number>>
}

/** Counts by disposition; what has one and no assessment is not treated, and counts as such. */
export async function progressOf(db: Transaction, consultationId: Id): Promise<Progress> {
  const rows = await db.remark.groupBy({
    by: ['disposition', 'status'],
    where: counted(consultationId),
    _count: true,
  })
  const by = { accepted: 0, partly: 0, rejected: 0, noted: 0 }
  let [total, untreated] = [0, 0]
  for (const { disposition, status, _count } of rows) {
    total += _count
    if (disposition === null || status !== 'finished') untreated += _count
    else by[disposition as Disposition] += _count
  }
  return { total, untreated, by }
}
