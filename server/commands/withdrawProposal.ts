import { z } from 'zod'
import { mayRevise } from '~core/proposal/proposal'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { refuseAmendmentInMeeting } from '../council/byVote'
import { id } from '../plans/input'
import { changeProposal } from '../proposals/changeProposal'

/** Takes back one's own open proposal. It stays on the list of what was proposed. */
export const withdrawProposal = command(
  z.object({ proposalId: id }),
  async (deps, viewer, { proposalId }) => {
    await changeProposal(deps, viewer, 'proposal.make', { proposalId }, async (tx, proposal, by) => {
      await refuseAmendmentInMeeting(tx, proposalId)
      refuseUnless(mayRevise(proposal, by))
      const decision = { decidedById: by, decidedAt: deps.now() }
      await tx.proposal.update({ where: { id: proposalId }, data: { state: 'withdrawn', ...decision } })
      return 'proposal.withdrawn'
    })
    return {}
  },
)
