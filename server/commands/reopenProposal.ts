import { z } from 'zod'
import { mayReopen } from '~core/proposal/proposal'
import { reversed } from '~core/proposal/reversed'
import { Refusal, refuseUnless } from '~core/refusal'
import { command } from '../command'
import { refuseAmendment } from '../council/byVote'
import { id } from '../plans/input'
import { changeProposal } from '../proposals/changeProposal'
import { version } from '../proposals/input'
import { proposalFor } from '../proposals/proposalInHand'
import { isLocked, sectionTexts } from '../proposals/sectionTexts'
import { writeChange } from '../proposals/writeChange'

/**
 * Takes a decision back: the proposal is open again. What an acceptance wrote is taken out of the text, as long as
 * nobody has written on in it.
 */
export const reopenProposal = command(
  z.object({ proposalId: id, version }),
  async (deps, viewer, { proposalId, version }) => {
    const { proposal, viewerId } = await proposalFor(deps.db, viewer, 'proposal.decide', proposalId)
    await refuseAmendment(deps.db, proposalId)
    refuseUnless(mayReopen(proposal))
    if (version !== proposal.version) throw new Refusal('proposal.changed')
    if (proposal.state === 'accepted' && proposal.acceptance) {
      const change = reversed(proposal.acceptance.change)
      if (await isLocked(deps.db, change)) throw new Refusal('section.locked')
      await sectionTexts(deps, proposal.planId, [change.from.sectionId])
      const { outcome } = await writeChange(deps, change, viewerId)
      if (outcome === 'conflict' || outcome === 'gone') throw new Refusal('proposal.writtenOn')
    }
    await changeProposal(deps, viewer, 'proposal.decide', { proposalId, version }, async (tx, held) => {
      refuseUnless(mayReopen(held))
      const undecided = { decidedBy: { disconnect: true }, decidedAt: null, decisionReason: null }
      await tx.proposal.update({
        where: { id: proposalId },
        data: { state: 'open', ...undecided },
      })
      return 'proposal.reopened'
    })
    return {}
  },
)
