import { z } from 'zod'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { version, words } from '../council/input'
import { id } from '../plans/input'

/** Postpones a body's treatment (utsatt): it begins anew on another day, with the amendments that were put before it. */
export const postponeCaseStep = command(
  z.object({ stepId: id, version, reason: words }),
  async (deps, viewer, { stepId, version, reason }) => {
    const asked = { stepId, version, act: 'postpone', kind: 'council.postponed' } as const
    await changeStep(deps, viewer, asked, async (tx) => {
      await tx.vote.deleteMany({ where: { stepId } })
      const anew = {
        meetingOn: null,
        startedAt: null,
        chairId: null,
        present: [],
        planInId: null,
        paperInId: null,
      }
      return { state: 'postponed', statement: reason, ...anew }
    })
    return {}
  },
)
