/** Acts: who did what in a plan, and when, out of the plan's events. */
import { z } from 'zod'
import type { Side } from '~core/access/sides'
import { seatIn, type Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { instantAt } from '~core/calendar/osloTime'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import { planEventKinds, type PlanEvent, type PlanEventKind } from '../events'
import { id } from './input'
import type { PlanInHand } from './standing'

const DAY = 24 * 60 * 60 * 1000
const day = z.iso.date().optional()

/** Which acts are asked for. Days are Norway's, both counted in. */
export const actFilter = {
  personId: id.optional(),
  kind: z.enum(planEventKinds).optional(),
  from: day,
  to: day,
}
export type ActFilter = z.output<z.ZodObject<typeof actFilter>>

/** One act. */
export interface Act {
  readonly id: Id
  readonly kind: PlanEventKind
  /** Null: it happened by itself. The side is null for whoever has lost their seat. */
  readonly person: { readonly name: string; readonly side: Side | null } | null
  readonly facts: PlanEvent['facts']
  /** Internal to the reader's own side. */
  readonly internal: boolean
  readonly at: Date
}

/** The acts that are asked for and that the viewer may know of: what is internal to other sides is not among them. */
export function actsWhere(
  viewer: Viewer | null,
  { id: planId, municipalityId }: PlanInHand,
  { personId, kind, from, to }: ActFilter,
): Prisma.PlanEventWhereInput {
  const side = seatIn(viewer, municipalityId)?.side ?? ''
  const since = from === undefined ? null : instantAt({ date: from, time: '00:00' })
  const until = to === undefined ? null : instantAt({ date: dayAfter(to), time: '00:00' })
  return {
    planId,
    personId,
    kind,
    createdAt: { ...(since && { gte: since }), ...(until && { lt: until }) },
    OR: [{ onlySide: null }, { onlySide: side }],
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10)
}

/** A page of acts, newest first. */
export async function readActs(
  db: Transaction,
  municipalityId: Id,
  where: Prisma.PlanEventWhereInput,
  page: { readonly skip: number; readonly take: number },
): Promise<Act[]> {
  const rows = await db.planEvent.findMany({
    where,
    include: { person: { select: { name: true, memberships: { where: { municipalityId } } } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...page,
  })
  return rows.map(({ id: actId, kind, person, payload, onlySide, createdAt }) => ({
    id: actId,
    kind: kind as PlanEventKind,
    person: person && { name: person.name, side: (person.memberships[0]?.side ?? null) as Side | null },
    facts: payload as PlanEvent['facts'],
    internal: onlySide !== null,
    at: createdAt,
  }))
}
