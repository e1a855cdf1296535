import { z } from 'zod'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { day, version } from '../council/input'
import { id } from '../plans/input'

/** Sets the day of a meeting and the case's number there. */
export const changeCaseStep = command(
  z.object({
    stepId: id,
    version,
    meetingOn: day.nullable(),
    caseNumber: z.string().trim().max(100),
  }),
  async (deps, viewer, { stepId, version, ...row }) => {
    const asked = { stepId, version, act: 'change', kind: 'council.road' } as const
    await changeStep(deps, viewer, asked, () => Promise.resolve(row))
    return {}
  },
)
