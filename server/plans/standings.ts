/** Where many people stand at once: the same facts as `standing.ts` finds for one, with two questions for all. */
import type { PlanFacts } from '~core/access/can'
import type { Role } from '~core/access/roles'
import { isKeptComputed } from '~core/casePaper/parts'
import type { Id } from '~core/ids'
import { isAdopted, type Phase } from '~core/phases/phases'
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
export async function planStandings(
  db: Transaction,
  asked: readonly { readonly personId: Id; readonly planId: Id }[],
): Promise<(Standing | null)[]> {
  const rows = await db.plan.findMany({
    where: { id: { in: distinct(asked.map(({ planId }) => planId)) }, deletedAt: null },
    select: {
      id: true,
      municipalityId: true,
      phase: true,
      paper: { select: { finishedAt: true } },
      members: {
        where: { personId: { in: distinct(asked.map(({ personId }) => personId)) } },
        select: { personId: true, role: true },
      },
    },
  })
  const plans = new Map(
    rows.map(({ id, municipalityId, phase, paper, members }) => [
      id,
      {
        municipalityId,
        paper,
        adopted: isAdopted(phase as Phase),
        roles: new Map(members.map(({ personId, role }) => [personId, role as Role])),
      },
    ]),
  )
  return asked.map(({ personId, planId }) => {
    const plan = plans.get(planId)
    if (!plan) return null
    const { municipalityId, paper, roles, adopted } = plan
    const paperFinished = (paper?.finishedAt ?? null) !== null
    return {
      planId,
      municipalityId,
      role: roles.get(personId) ?? null,
      sectionLocked: false,
      paperFinished,
      isAdopted: adopted,
    }
  })
}

const distinct = (ids: readonly Id[]): Id[] => [...new Set(ids)]
