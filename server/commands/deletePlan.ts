import { z } from 'zod'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Puts a plan in the bin. Its text stays in the log, and an owner can bring it back. */
export const deletePlan = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  await planFor(deps.db, viewer, 'plan.delete', planId)
  await changePlan(deps, planId, async (tx) => {
    const { title } = await planFor(tx, viewer, 'plan.delete', planId)
    await tx.plan.update({ where: { id: planId }, data: { deletedAt: deps.now() } })
    return { kind: 'plan.changed', personId: viewer?.id ?? null, facts: { title, deleted: true } }
  })
  deps.doors.rightsChanged(planId)
  return {}
})
