/** Where the viewer stands: the plan or section that an act concerns, and core's answer to whether it may be done. */
import { can, type PlanAct, type PlanFacts } from '~core/access/can'
import type { Role } from '~core/access/roles'
import type { Viewer } from '~core/access/viewer'
import { isKeptComputed } from '~core/casePaper/parts'
import type { Id } from '~core/ids'
import { isAdopted, type Phase } from '~core/phases/phases'
import type { SectionStatus } from '~core/plan/section'
import { Refusal, refuseUnless, type Verdict } from '~core/refusal'
import type { Transaction } from '../db/database'

/** A plan as commands need to know it. */
export interface PlanInHand {
  readonly id: Id
  readonly municipalityId: Id
  readonly title: string
  /** The viewer's role; there is one, or the viewer would have been refused. */
  readonly role: Role
  /** Whether it is the text of a case paper, and of one that is finished. */
  readonly isPaper: boolean
  readonly paperFinished: boolean
  /** Of a case paper: the plan that it is about. */
  readonly paper: { readonly aboutId: Id } | null
}

/** A section as commands need to know it. */
export interface SectionInHand {
  readonly id: Id
  readonly planId: Id
  readonly parentId: Id | null
  readonly title: string
  readonly numbered: boolean
  readonly status: SectionStatus
  readonly responsibleId: Id | null
  /** Which part of a case paper it is, and when a computed one was taken over. */
  readonly part: string | null
  readonly takenOverAt: Date | null
  readonly deletedAt: Date | null
}

/** Whether the thing is looked for on the table or in the bin. */
export type Whereabouts = 'table' | 'bin'

const noFacts: PlanFacts = { municipalityId: '', role: null }

/**
 * The plan, when the viewer may do this in it.
 *
 * @throws Refusal `plan.notFound` when there is no such plan, it lies in the bin, or the viewer has no role in it
 */
export async function planFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  planId: Id,
  where: Whereabouts = 'table',
): Promise<PlanInHand> {
  const plan = await db.plan.findFirst({
    where: { id: planId, deletedAt: where === 'bin' ? { not: null } : null },
    select: planParts(viewer),
  })
  const role = (plan?.members[0]?.role ?? null) as Role | null
  refuseUnless(can(viewer, act, plan ? factsOf(plan, role) : noFacts))
  if (!plan || !role) throw new Refusal('plan.notFound')
  return planInHand(plan, role)
}

/**
 * The section and its plan, when the viewer may do this with it.
 *
 * @throws Refusal `section.notFound` when there is no such section, it lies in the bin (or, when looked for
 *   there, does not), or the viewer has no role in its plan: the three look alike from outside
 */
export async function sectionFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  sectionId: Id,
  where: Whereabouts = 'table',
): Promise<{ readonly section: SectionInHand; readonly plan: PlanInHand }> {
  const row = await db.section.findFirst({
    where: { id: sectionId, plan: { deletedAt: null } },
    include: { plan: { select: planParts(viewer) } },
  })
  const role = (row?.plan.members[0]?.role ?? null) as Role | null
  const facts = row
    ? {
        ...factsOf(row.plan, role),
        sectionLocked: row.status === 'locked',
        sectionComputed: isKeptComputed(row),
      }
    : noFacts
  refuseUnless(asSection(can(viewer, act, facts)))
  if (!row || !role) throw new Refusal('section.notFound')
  if (where === 'table' && row.deletedAt) throw new Refusal('section.notFound')
  if (where === 'bin' && !row.deletedAt) throw new Refusal('section.notInBin')
  const { plan, ...section } = row
  return {
    section: { ...section, status: section.status as SectionStatus },
    plan: planInHand(plan, role),
  }
}

/** What is asked of a plan to judge an act in it. */
const planParts = (viewer: Viewer | null) =>
  ({
    id: true,
    municipalityId: true,
    title: true,
    phase: true,
    paper: { select: { aboutId: true, finishedAt: true } },
    members: { where: { personId: viewer?.id ?? '' }, select: { role: true } },
  }) as const

interface PlanRow {
  readonly id: Id
  readonly municipalityId: Id
  readonly title: string
  readonly phase: string
  readonly paper: { readonly aboutId: Id; readonly finishedAt: Date | null } | null
}

function factsOf({ municipalityId, phase, paper }: PlanRow, role: Role | null): PlanFacts {
  return {
    ...{ municipalityId, role, isPaper: paper !== null, paperFinished: isFinished(paper) },
    isAdopted: isAdopted(phase as Phase),
  }
}

function planInHand({ id, municipalityId, title, paper }: PlanRow, role: Role): PlanInHand {
  return {
    ...{ id, municipalityId, title, role, isPaper: paper !== null, paperFinished: isFinished(paper) },
    paper: paper && { aboutId: paper.aboutId },
  }
}

const isFinished = (paper: PlanRow['paper']) => (paper?.finishedAt ?? null) !== null

/** Whoever asks for a section is told about the section, not about a plan they did not name. */
function asSection(verdict: Verdict): Verdict {
  return !verdict.allowed && verdict.code === 'plan.notFound'
    ? { ...verdict, code: 'section.notFound' }
    : verdict
}
