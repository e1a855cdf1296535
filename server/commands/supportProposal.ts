import { z } from 'zod'
import { seatIn } from '~core/access/viewer'
import { maySupport } from '~core/proposal/proposal'
import { refuseUnless } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { changeProposal } from '../proposals/changeProposal'
import { proposalFor } from '../proposals/proposalInHand'

/** Stands behind somebody else's open proposal, or does so no longer. */
export const supportProposal = command(
  z.object({ proposalId: id, supports: z.boolean() }),
  async (deps, viewer, { proposalId, supports }) => {
    const { plan } = await proposalFor(deps.db, viewer, 'proposal.support', proposalId)
    const side = seatIn(viewer, plan.municipalityId)?.side ?? ''
    await changeProposal(deps, viewer, 'proposal.support', { proposalId }, async (tx, proposal, personId) => {
      refuseUnless(maySupport(proposal, personId))
      const key = { proposalId, personId }
      const { count } = await tx.proposalSupport.deleteMany({ where: key })
      if (supports) await tx.proposalSupport.create({ data: { ...key, side, at: deps.now() } })
      if (supports === count > 0) return null
      return supports ? 'proposal.supported' : 'proposal.changed'
    })
    return {}
  },
)
