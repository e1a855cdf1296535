import { z } from 'zod'
import { mayBegin } from '~core/council/road'
import type { Phase } from '~core/phases/phases'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { paperFor } from '../casePaper/paperFor'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { version } from '../council/input'
import { roadOf, stepFor } from '../council/stepInHand'
import { id } from '../plans/input'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { settledPlan } from '../snapshots/takeSnapshot'

/** A body begins to treat the case: the plan and the case paper are kept as they lie before it. */
export const beginCaseStep = command(
  z.object({ stepId: id, version }),
  async (deps, viewer, { stepId, version }) => {
    const { step: found } = await stepFor(deps.db, viewer, 'council.run', stepId)
    const { paper: foundPaper } = await paperFor(deps.db, viewer, 'council.run', found.planId)
    const { id: personId } = signedIn(viewer)
    const planText = await settledPlan(deps, found.planId)
    const paperText = await settledPlan(deps, foundPaper.id)
    const asked = { stepId, version, act: 'begin', kind: 'council.begun' } as const
    await changeStep(deps, viewer, asked, async (tx, step) => {
      const { paper } = await paperFor(tx, viewer, 'council.run', step.planId)
      if (paper.id !== foundPaper.id) throw new Refusal('caseStep.stale')
      const plan = await tx.plan.findUniqueOrThrow({ where: { id: step.planId }, select: { phase: true } })
      refuseUnless(
        mayBegin(step, {
          phase: plan.phase as Phase,
          road: await roadOf(tx, step.planId),
          committee: step.committee,
          paperFinished: paper.finishedAt !== null,
        }),
      )
      const kept = { kind: 'step', personId } as const
      const { id: planInId } = await keepSnapshot(deps, tx, planText, kept)
      const { id: paperInId } = await keepSnapshot(deps, tx, { ...paperText, phase: 'adopted' }, kept)
      return { state: 'running', chairId: personId, startedAt: deps.now(), planInId, paperInId }
    })
    return {}
  },
)
