import { z } from 'zod'
import { command } from '../command'
import { publishEvent, recordEvent, type PlanEvent } from '../events'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'

/** Brings a plan back from the bin. */
export const restorePlan = command(z.object({ planId: id }), async (deps, viewer, { planId }) => {
  const { title } = await planFor(deps.db, viewer, 'plan.delete', planId, 'bin')
  const restored: PlanEvent = {
    planId,
    kind: 'plan.changed',
    personId: viewer?.id ?? null,
    facts: { title, deleted: false },
  }
  await deps.db.$transaction(async (tx) => {
    await tx.plan.update({ where: { id: planId }, data: { deletedAt: null } })
    await recordEvent(deps, tx, restored)
  })
  publishEvent(deps, restored)
  deps.doors.rightsChanged(planId)
  return {}
})
