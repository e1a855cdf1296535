import { z } from 'zod'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id, planLanguage, title } from '../plans/input'
import { planFor } from '../plans/standing'

/** Changes a plan's title and language. */
export const updatePlan = command(
  z.object({ planId: id, title, language: planLanguage }),
  async (deps, viewer, { planId, ...changes }) => {
    await planFor(deps.db, viewer, 'plan.settings', planId)
    await changePlan(deps, planId, async (tx) => {
      await planFor(tx, viewer, 'plan.settings', planId)
      await tx.plan.update({ where: { id: planId }, data: changes })
      return { kind: 'plan.changed', personId: viewer?.id ?? null, facts: { title: changes.title } }
    })
    return {}
  },
)
