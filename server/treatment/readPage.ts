import type { Viewer } from '~core/access/viewer'
import { can } from '~core/access/can'
import { wallTimeOf } from '~core/calendar/osloTime'
import type { Id } from '~core/ids'
import type { Consultation, Prisma } from '~prisma/generated/sqlite/client'
import type { Deps } from '../deps'
import type { PlanInHand } from '../plans/standing'
import { askedPlan } from './askedPlan'
import { remarksWhere, type RemarkFilter } from './filter'
import { groupsOf, inGroup, slicesOf, type Grouping, type RemarkGroup } from './groups'
import { remarkParts, senderOf, shownRemark, type ShownRemark } from './shownRemark'

/** Rows on a page of the table. */
export const PAGE = 50

/** The part of a group that a page shows. */
export interface ShownGroup extends RemarkGroup {
  /** "5 Rammevilkår", a theme, or a sender; null: none. */
  readonly name: string | null
  readonly rows: readonly ShownRemark[]
}

/** One page of the remarks that are asked for. */
export async function readPage(
  deps: Pick<Deps, 'db' | 'now' | 'config'>,
  viewer: Viewer | null,
  { plan, consultation }: { readonly plan: PlanInHand; readonly consultation: Consultation },
  { filter, grouping, page }: { filter: RemarkFilter; grouping: Grouping; page: number },
) {
  const knowsSenders = can(viewer, 'statement.treat', plan).allowed
  const asked = await askedPlan(deps, consultation.snapshotId)
  const today = wallTimeOf(deps.now()).date
  const where = remarksWhere(filter, {
    consultationId: consultation.id,
    today,
    knowsSenders,
    foldsCase: deps.config.databaseUrl !== undefined,
  })
  const groups = await groupsOf(deps.db, where, grouping, { consultationId: consultation.id, asked })
  const slices = slicesOf(groups, page, PAGE)
  const names = await namesOf(
    deps,
    grouping,
    slices.map(({ group }) => group.key),
    asked,
  )
  const shown = await Promise.all(
    slices.map(async ({ group, skip, take }): Promise<ShownGroup> => {
      const rows = await deps.db.remark.findMany({
        where: { AND: [where, inGroup(grouping, group.key)] },
        include: remarkParts,
        orderBy: orderOf(grouping),
        ...{ skip, take },
      })
      const first = rows[0]
      const name = grouping === 'sender' && first ? senderOf(first, knowsSenders).name : names(group.key)
      return { ...group, name, rows: rows.map((row) => shownRemark(row, asked, knowsSenders)) }
    }),
  )
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  return {
    groups: shown,
    count,
    page,
    pages: Math.max(1, Math.ceil(count / PAGE)),
    today,
    asked,
  }
}

function orderOf(grouping: Grouping): Prisma.RemarkOrderByWithRelationInput[] {
  return grouping === 'sender' ? [{ position: 'asc' }, { number: 'asc' }] : [{ number: 'asc' }]
}

async function namesOf(
  { db }: Pick<Deps, 'db'>,
  grouping: Grouping,
  keys: readonly (Id | null)[],
  asked: Awaited<ReturnType<typeof askedPlan>>,
): Promise<(key: Id | null) => string | null> {
  if (grouping === 'sender') return () => null
  const ids = keys.flatMap((key) => key ?? [])
  const names =
    grouping === 'section'
      ? asked.sections.map(({ id, number, title }) => [id, `${number} ${title}`.trim()] as const)
      : (await db.theme.findMany({ where: { id: { in: ids } } })).map(({ id, name }) => [id, name] as const)
  const known = new Map(names)
  return (key) => (key === null ? null : (known.get(key) ?? null))
}
