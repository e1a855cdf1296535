import { z } from 'zod'
import { votes } from '~core/council/road'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { version, words } from '../council/input'
import { id } from '../plans/input'

/** Records what an advisory board (råd) says of the case, which ends its treatment. */
export const giveBoardStatement = command(
  z.object({ stepId: id, version, statement: words.pipe(z.string().min(1)) }),
  async (deps, viewer, { stepId, version, statement }) => {
    const asked = { stepId, version, act: 'end', kind: 'council.ended' } as const
    await changeStep(deps, viewer, asked, (_, { committee, planInId, paperInId }) => {
      if (votes(committee.kind)) throw new Refusal('caseStep.noVote')
      // A board changes nothing: what lay before it goes on.
      const out = { planOutId: planInId, paperOutId: paperInId }
      return Promise.resolve({ statement, state: 'treated', endedAt: deps.now(), ...out })
    })
    return {}
  },
)
