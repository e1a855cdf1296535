import { z } from 'zod'
import { mayMove } from '~core/council/road'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { roadOf } from '../council/stepInHand'
import { id } from '../plans/input'

/** Moves a body to another place on the road, counted from 0. */
export const moveCaseStep = command(
  z.object({ stepId: id, to: z.number().int().min(0) }),
  async (deps, viewer, { stepId, to }) => {
    const asked = { stepId, act: 'change', kind: 'council.road' } as const
    await changeStep(deps, viewer, asked, async (tx, step) => {
      const road = await roadOf(tx, step.planId)
      refuseUnless(mayMove(road, step, to))
      const others = road.filter(({ id }) => id !== stepId)
      const moved = [...others.slice(0, to), step, ...others.slice(to)]
      for (const [position, { id }] of moved.entries())
        await tx.caseStep.update({ where: { id }, data: { position } })
      return {}
    })
    return {}
  },
)
