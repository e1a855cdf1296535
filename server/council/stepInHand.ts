/** The stop on a plan's road that an act concerns. */
import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { VoteOutcome } from '~core/council/ballot'
import { sittingOn, type CommitteeKind, type CommitteeMember } from '~core/council/committee'
import { presentOf } from '~core/council/presence'
import type { Step, StepState } from '~core/council/road'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import { planFor, type PlanInHand } from '../plans/standing'

const parts = {
  committee: { include: { members: { orderBy: { position: 'asc' } } } },
  amendments: { include: { proposal: true }, orderBy: [{ position: 'asc' }, { number: 'asc' }] },
  votes: { orderBy: { position: 'asc' } },
} satisfies Prisma.CaseStepInclude

export type StepRow = Awaited<ReturnType<typeof readStep>> & {}

/** A stop with everything about it; null when there is none. */
export async function readStep(db: Transaction, stepId: Id) {
  const row = await db.caseStep.findFirst({
    where: { id: stepId, plan: { deletedAt: null } },
    include: parts,
  })
  if (!row) return null
  const { state, committee, present, ...rest } = row
  // Who sat there on the day, also when the membership has ended since.
  const members = row.meetingOn === null ? committee.members : sittingOn(committee.members, row.meetingOn)
  const sitting = members as (CommitteeMember & (typeof members)[number])[]
  return {
    ...rest,
    state: state as StepState,
    committee: { ...committee, kind: committee.kind as CommitteeKind },
    members: sitting,
    present: presentOf(sitting, present as Id[]),
    /** Its ending has begun and is being written: nothing else is changed any more. */
    isEnding: state === 'running' && row.endedAt !== null,
  }
}

/**
 * The stop and its plan, when the viewer may do this in the plan.
 *
 * @throws Refusal `caseStep.notFound` when there is none, or the viewer has no part in its plan: the two look alike
 *   from outside
 */
export async function stepFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  stepId: Id,
): Promise<{ readonly step: StepRow; readonly plan: PlanInHand }> {
  if (!viewer) throw new Refusal('signIn.required')
  const step = await readStep(db, stepId)
  if (!step) throw new Refusal('caseStep.notFound')
  const plan = await planFor(db, viewer, act, step.planId).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'plan.notFound'
      ? new Refusal('caseStep.notFound')
      : error
  })
  return { step, plan }
}

/** The plan's whole road, as core judges it. */
export async function roadOf(db: Transaction, planId: Id): Promise<Step[]> {
  const rows = await db.caseStep.findMany({ where: { planId }, orderBy: { position: 'asc' } })
  return rows.map(({ id, position, state, meetingOn }) => ({
    ...{ id, position, meetingOn },
    state: state as StepState,
  }))
}

/** How the vote on an amendment ended, or with null the one on the recommendation; null when there was none. */
export function outcomeOf({ votes }: Pick<StepRow, 'votes'>, amendmentId: Id | null): VoteOutcome | null {
  const vote = votes.find((one) => one.amendmentId === amendmentId)
  return (vote?.outcome ?? null) as VoteOutcome | null
}
