/** Where many people stand at once: the same facts as `standing.ts` finds for one, with two questions for all. */
import type { PlanFacts } from '~core/access/can'
import type { Role } from '~core/access/roles'
import { isKeptComputed } from '~core/casePaper/parts'
import type { Id } from '~core/ids'
import { isAdopted, type Phase } from '~core/phases/phases'
import { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'

/** A plan, or a section in it, as one person's rights there are judged by. */
export interface Standing extends PlanFacts {
  readonly planId: Id
  readonly sectionLocked: boolean
}

/** In the order asked; null where there is no such section, or it lies in the bin. */
export async function sectionStandings(
  db: Transaction,
  asked: readonly { readonly personId: Id; readonly sectionId: Id }[],
): Promise<(Standing | null)[]> {
  const rows = await db.section.findMany({
    where: { id: { in: distinct(asked.map(({ sectionId }) => sectionId)) }, deletedAt: null },
    select: { id: true, planId: true, status: true, part: true, takenOverAt: true },
  })
  const sections = new Map(rows.map((row) => [row.id, row]))
  const standings = await planStandings(
    db,
    asked.map(({ personId, sectionId }) => ({ personId, planId: sections.get(sectionId)?.planId ?? '' })),
  )
  return standings.map((standing, index) => {
    const section = sections.get(asked[index]?.sectionId ?? '')
    if (!standing || !section) return null
    const sectionComputed = isKeptComputed(section)
    return { ...standing, sectionLocked: section.status === 'locked', sectionComputed }
  })
}

/** In the order asked; null where there is no such plan, or it lies in the bin. */
export async function planStandings(db: Transaction, asked: readonly Asked[]): Promise<(Standing | null)[]> {
  const rows = await db.plan.findMany({
    where: { id: { in: distinct(asked.map(({ planId }) => planId)) }, deletedAt: null },
    select: {
      id: true,
      municipalityId: true,
      phase: true,
      paper: { select: { finishedAt: true } },
    },
  })
  const plans = new Map(
    rows.map(({ id, municipalityId, phase, paper }) => [
      id,
      { municipalityId, paper, adopted: isAdopted(phase as Phase) },
    ]),
  )
  const roles = await rolesOf(db, asked)
  return asked.map(({ personId, planId }) => {
    const plan = plans.get(planId)
    if (!plan) return null
    const { municipalityId, paper, adopted } = plan
    const paperFinished = (paper?.finishedAt ?? null) !== null
    return {
      planId,
      municipalityId,
      role: roles.get(keyOf({ personId, planId })) ?? null,
      sectionLocked: false,
      paperFinished,
      isAdopted: adopted,
    }
  })
}

interface Asked {
  readonly personId: Id
  readonly planId: Id
}

/** Which role each has in the plan. Hundreds may be asked for at once, see `heldSessions`: one plain statement for all. */
async function rolesOf(db: Transaction, asked: readonly Asked[]): Promise<ReadonlyMap<string, Role>> {
  if (asked.length === 0) return new Map()
  const rows = await db.$queryRaw<(Asked & { readonly role: Role })[]>`
    SELECT "planId", "personId", "role" FROM "PlanMember"
    WHERE "planId" IN (${Prisma.join(distinct(asked.map(({ planId }) => planId)))})
      AND "personId" IN (${Prisma.join(distinct(asked.map(({ personId }) => personId)))})`
  return new Map(rows.map((row) => [keyOf(row), row.role]))
}

const keyOf = ({ personId, planId }: Asked): string => JSON.stringify([planId, personId])

const distinct = (ids: readonly Id[]): Id[] => [...new Set(ids)]
