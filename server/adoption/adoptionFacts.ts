import type { Viewer } from '~core/access/viewer'
import type { AdoptionFacts } from '~core/adoption/mayAdopt'
import type { VoteOutcome } from '~core/council/ballot'
import type { CommitteeKind } from '~core/council/committee'
import type { StepState } from '~core/council/road'
import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import { isRefusal, Refusal } from '~core/refusal'
import { finishFacts } from '../casePaper/finishFacts'
import { keptPoints } from '../casePaper/keptPoints'
import type { Transaction } from '../db/database'
import { planFor } from '../plans/standing'

export type DecidingStep = Awaited<ReturnType<typeof decidingStep>>

/**
 * The step of the road that is to decide, when the viewer runs the council's work in its plan.
 *
 * @throws Refusal `caseStep.notFound` also when the viewer has no role in the plan
 */
export async function decidingStep(db: Transaction, viewer: Viewer | null, stepId: Id) {
  if (!viewer) throw new Refusal('signIn.required')
  const step = await db.caseStep.findUnique({
    where: { id: stepId },
    include: {
      committee: { select: { name: true, kind: true } },
      plan: { select: { phase: true, casePaper: { select: { id: true } } } },
      votes: { where: { amendmentId: null }, select: { outcome: true } },
    },
  })
  if (!step) throw new Refusal('caseStep.notFound')
  try {
    await planFor(db, viewer, 'council.run', step.planId)
  } catch (error) {
    if (isRefusal(error) && error.code === 'plan.notFound') throw new Refusal('caseStep.notFound')
    throw error
  }
  return step
}

/** What core decides an adoption by. */
export async function adoptionFacts(db: Transaction, step: DecidingStep): Promise<AdoptionFacts> {
  const { remarks } = await finishFacts(db, { aboutId: step.planId, finishedAt: null }, 0)
  return {
    phase: step.plan.phase as Phase,
    committee: step.committee.kind as CommitteeKind,
    state: step.state as StepState,
    recommendation: (step.votes[0]?.outcome ?? null) as VoteOutcome | null,
    untreated: remarks.allowed ? 0 : Number(remarks.facts.count),
    points: step.plan.casePaper && (await keptPoints(db, step.planId, step.paperOutId)),
  }
}
