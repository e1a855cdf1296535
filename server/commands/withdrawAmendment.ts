import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { changeStep } from '../council/changeStep'
import { outcomeOf } from '../council/stepInHand'
import { id } from '../plans/input'

/** Notes that an amendment is withdrawn in the meeting. It stays on the list; one that was voted on is decided. */
export const withdrawAmendment = command(
  z.object({ stepId: id, proposalId: id }),
  async (deps, viewer, { stepId, proposalId }) => {
    const { id: decidedById } = signedIn(viewer)
    const asked = { stepId, act: 'run', kind: 'amendment.withdrawn', facts: { proposalId } } as const
    await changeStep(deps, viewer, asked, async (tx, step) => {
      if (!step.amendments.some((one) => one.proposalId === proposalId))
        throw new Refusal('amendment.notFound')
      if (outcomeOf(step, proposalId) !== null) throw new Refusal('proposal.decided')
      const { count } = await tx.proposal.updateMany({
        where: { id: proposalId, state: 'open' },
        data: { state: 'withdrawn', decidedById, decidedAt: deps.now(), version: { increment: 1 } },
      })
      if (count === 0) throw new Refusal('proposal.decided')
      return {}
    })
    return {}
  },
)
