import { z } from 'zod'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { id } from '../plans/input'

/** Takes a body that has not begun off the road, with what was put before it. */
export const removeCaseStep = command(z.object({ stepId: id }), async (deps, viewer, { stepId }) => {
  const asked = { stepId, act: 'remove', kind: 'council.road' } as const
  await changeStep(deps, viewer, asked, async (tx, step) => {
    // The proposals become ones like any other of the plan's.
    await tx.caseStep.delete({ where: { id: step.id } })
    return {}
  })
  return {}
})
