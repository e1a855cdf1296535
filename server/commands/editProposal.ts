import { z } from 'zod'
import { mayRevise } from '~core/proposal/proposal'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { refuseAmendmentInMeeting } from '../council/byVote'
import { id } from '../plans/input'
import { changeProposal } from '../proposals/changeProposal'
import { reason, version, wish } from '../proposals/input'
import { proposalFor } from '../proposals/proposalInHand'
import { storedChange } from '../proposals/storedChange'
import { wished } from '../proposals/wished'

/** Changes one's own open proposal, made anew on the text as it stands. */
export const editProposal = command(
  z.object({ proposalId: id, version, wish, reason }),
  async (deps, viewer, { proposalId, version, wish, reason }) => {
    const { proposal, viewerId } = await proposalFor(deps.db, viewer, 'proposal.make', proposalId)
    refuseUnless(mayRevise(proposal, viewerId))
    const { change } = await wished(deps, proposal.planId, proposal.sectionId, wish)
    await changeProposal(deps, viewer, 'proposal.make', { proposalId, version }, async (tx, held, by) => {
      await refuseAmendmentInMeeting(tx, proposalId)
      refuseUnless(mayRevise(held, by))
      const data = {
        content: storedChange(change),
        sectionId: change.from.sectionId,
        ...{ reason, editedAt: deps.now() },
      }
      await tx.proposal.update({ where: { id: proposalId }, data })
      return 'proposal.changed'
    })
    return {}
  },
)
