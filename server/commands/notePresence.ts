import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { version } from '../council/input'
import { id } from '../plans/input'

/** Notes which members are at the table. Votes that were taken stay as they were counted. */
export const notePresence = command(
  z.object({ stepId: id, version, present: z.array(id).max(1_000) }),
  async (deps, viewer, { stepId, version, present }) => {
    const asked = { stepId, version, act: 'run', kind: 'council.changed' } as const
    await changeStep(deps, viewer, asked, (_, { members }) => {
      if (present.some((one) => !members.some(({ id }) => id === one)))
        throw new Refusal('committeeMember.notFound')
      return Promise.resolve({ present: [...new Set(present)] })
    })
    return {}
  },
)
