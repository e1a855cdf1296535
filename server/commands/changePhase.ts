import { z } from 'zod'
import { mayEnter } from '~core/phases/mayEnter'
import { phases, type Phase } from '~core/phases/phases'
import { Refusal, refuseUnless } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { finishFacts } from '../casePaper/finishFacts'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { keepSnapshot } from '../snapshots/keepSnapshot'
import { settledPlan } from '../snapshots/takeSnapshot'

/**
 * Takes a plan into another phase (fase) by hand, after the text was kept as it stood in the one that ends.
 *
 * @throws Refusal `remarks.untreated` when it would go to the council with remarks that nobody has assessed
 */
export const changePhase = command(
  z.object({ planId: id, phase: z.enum(phases) }),
  async (deps, viewer, { planId, phase }) => {
    const { isPaper } = await planFor(deps.db, viewer, 'plan.settings', planId)
    if (isPaper) throw new Refusal('casePaper.ofPaper')
    const { id: personId } = signedIn(viewer)
    const plan = await settledPlan(deps, planId)
    await changePlan(deps, planId, async (tx) => {
      await planFor(tx, viewer, 'plan.settings', planId)
      const row = await tx.plan.findUniqueOrThrow({ where: { id: planId }, select: { phase: true } })
      const from = row.phase as Phase
      // Somebody else was quicker.
      if (from === phase) return null
      refuseUnless(mayEnter(from, phase))
      if (phase === 'council') {
        const { remarks } = await finishFacts(tx, { aboutId: planId, finishedAt: null }, 0)
        refuseUnless(remarks)
      }
      await keepSnapshot(deps, tx, plan, { kind: 'phase', personId })
      await tx.plan.update({ where: { id: planId }, data: { phase } })
      return { kind: 'plan.phase', personId, facts: { from, phase } }
    })
    return {}
  },
)
