/**
 * The table in groups: by section, theme or sender. Counts come from the database by group, so that a page is found
 * without reading what stands before it, and only its own rows are fetched.
 */
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'

export const groupings = ['section', 'theme', 'sender'] as const
export type Grouping = (typeof groupings)[number]

/** Remarks that stand together. */
export interface RemarkGroup {
  /** The section, the theme, or the statement; null: none. */
  readonly key: Id | null
  readonly count: number
  readonly untreated: number
}

/** The part of a group that is on one page. */
export interface Slice {
  readonly group: RemarkGroup
  readonly skip: number
  readonly take: number
}

/** Every group that has remarks, in the order in which they are shown. */
export async function groupsOf(
  db: Transaction,
  where: Prisma.RemarkWhereInput,
  grouping: Grouping,
  { consultationId, asked }: { readonly consultationId: Id; readonly asked: PlanDocument },
): Promise<RemarkGroup[]> {
  if (grouping === 'section') {
    const rows = await db.remark.groupBy({ by: ['sectionId', 'status'], where, _count: true })
    const groups = gathered(rows.map(({ sectionId, ...row }) => ({ ...row, key: sectionId })))
    const order = new Map(asked.sections.map(({ id }, place) => [id, place]))
    return sortedBy(groups, (key) => order.get(key) ?? order.size)
  }
  if (grouping === 'sender') {
    const [rows, statements] = await Promise.all([
      db.remark.groupBy({ by: ['statementId', 'status'], where, _count: true }),
      db.statement.findMany({
        where: { consultationId, state: 'sent' },
        select: { id: true, number: true },
        orderBy: { number: 'asc' },
      }),
    ])
    const order = new Map(statements.map(({ id }, place) => [id, place]))
    const groups = gathered(rows.map(({ statementId, ...row }) => ({ ...row, key: statementId })))
    return sortedBy(groups, (key) => order.get(key) ?? order.size)
  }
  return byTheme(db, where, consultationId)
}

async function byTheme(db: Transaction, where: Prisma.RemarkWhereInput, consultationId: Id) {
  const open = { status: { not: 'finished' } }
  const without = { AND: [where, { themes: { none: {} } }] }
  const count = (of: Prisma.RemarkWhereInput) =>
    db.remarkTheme.groupBy({ by: ['themeId'], where: { remark: of }, _count: true })
  const [themes, all, untreated, loose, looseUntreated] = await Promise.all([
    db.theme.findMany({ where: { consultationId }, orderBy: { name: 'asc' } }),
    count(where),
    count({ AND: [where, open] }),
    db.remark.count({ where: without }),
    db.remark.count({ where: { AND: [without, open] } }),
  ])
  const of = (rows: typeof all, id: Id) => rows.find(({ themeId }) => themeId === id)?._count ?? 0
  const groups: RemarkGroup[] = themes.map(({ id }) => ({
    key: id,
    count: of(all, id),
    untreated: of(untreated, id),
  }))
  return [...groups, { key: null, count: loose, untreated: looseUntreated }].filter(
    (group) => group.count > 0,
  )
}

function gathered(
  rows: readonly { readonly key: Id | null; readonly status: string; readonly _count: number }[],
): RemarkGroup[] {
  const groups = new Map<Id | null, { count: number; untreated: number }>()
  for (const { key, status, _count } of rows) {
    const group = groups.get(key) ?? { count: 0, untreated: 0 }
    group.count += _count
    if (status !== 'finished') group.untreated += _count
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/** What belongs nowhere comes first: it is about the whole. */
function sortedBy(groups: readonly RemarkGroup[], place: (key: Id) => number): RemarkGroup[] {
  const of = ({ key }: RemarkGroup) => (key === null ? -1 : place(key))
  return [...groups].sort((one, other) => of(one) - of(other))
}

/** Which parts of the groups are on a page. */
export function slicesOf(groups: readonly RemarkGroup[], page: number, size: number): Slice[] {
  const slices: Slice[] = []
  let [before, left] = [(page - 1) * size, size]
  for (const group of groups) {
    const take = Math.min(left, group.count - before)
    if (take > 0) slices.push({ group, skip: before, take })
    left -= Math.max(0, take)
    before = Math.max(0, before - group.count)
    if (left === 0) break
  }
  return slices
}

/** The remarks of a group. */
export function inGroup(grouping: Grouping, key: Id | null): Prisma.RemarkWhereInput {
  if (grouping === 'section') return { sectionId: key }
  if (grouping === 'sender') return { statementId: key ?? '' }
  return { themes: key === null ? { none: {} } : { some: { themeId: key } } }
}
