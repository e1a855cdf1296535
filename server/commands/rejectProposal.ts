import { z } from 'zod'
import { mayReject } from '~core/proposal/proposal'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { refuseAmendment } from '../council/byVote'
import { id } from '../plans/input'
import { changeProposal } from '../proposals/changeProposal'
import { reason, version } from '../proposals/input'

/** Says no to a proposal, and why. */
export const rejectProposal = command(
  z.object({ proposalId: id, version, reason }),
  async (deps, viewer, { proposalId, version, reason }) => {
    await changeProposal(
      deps,
      viewer,
      'proposal.decide',
      { proposalId, version },
      async (tx, proposal, by) => {
        await refuseAmendment(tx, proposalId)
        refuseUnless(mayReject(proposal, reason))
        const decision = { decidedById: by, decidedAt: deps.now(), decisionReason: reason }
        await tx.proposal.update({ where: { id: proposalId }, data: { state: 'rejected', ...decision } })
        return 'proposal.rejected'
      },
    )
    return {}
  },
)
