import { z } from 'zod'
import { applied, mayApply } from '~core/proposal/applied'
import { sectionsOf } from '~core/proposal/change'
import { mayAccept } from '~core/proposal/proposal'
import { Refusal, refuseUnless } from '~core/refusal'
import { command } from '../command'
import { refuseAmendment } from '../council/byVote'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { finishAcceptance } from '../proposals/finishAcceptance'
import { version, wish } from '../proposals/input'
import { ACCEPTING, proposalFor } from '../proposals/proposalInHand'
import { isLocked, sectionTexts } from '../proposals/sectionTexts'
import { storedAcceptance } from '../proposals/storedChange'
import { wished } from '../proposals/wished'

/**
 * Accepts a proposal, as it is or after editing, and writes it into the live text in the proposer's name.
 *
 * What has been written since stays wherever the two do not touch; where they do, nothing is written.
 *
 * @throws Refusal `proposal.stale` when somebody must choose between what was written since and what is proposed
 */
export const acceptProposal = command(
  z.object({
    proposalId: id,
    version,
    /** What is to be written instead of what was proposed: made on the text as the viewer sees it. */
    edited: wish.nullish(),
  }),
  async (deps, viewer, { proposalId, version, edited }) => {
    const { proposal, viewerId } = await proposalFor(deps.db, viewer, 'proposal.decide', proposalId)
    await refuseAmendment(deps.db, proposalId)
    const { planId, sectionId } = proposal
    refuseUnless(mayAccept(proposal, { sectionLocked: await isLocked(deps.db, proposal.change) }))
    const { change, texts } = edited
      ? await wished(deps, planId, sectionId, edited)
      : {
          change: proposal.change,
          texts: await sectionTexts(deps, planId, sectionsOf(proposal.change)),
        }
    if (edited) refuseUnless(mayAccept(proposal, { sectionLocked: await isLocked(deps.db, change) }))
    refuseUnless(mayApply(applied(texts, change)))

    // The plan is held, so that a decision that is being written at this moment is seen, and not overwritten.
    await changePlan(deps, planId, async (tx) => {
      await refuseAmendment(tx, proposalId)
      const { count } = await tx.proposal.updateMany({
        where: { id: proposalId, state: 'open', version },
        data: {
          state: ACCEPTING,
          version: { increment: 1 },
          acceptedAs: storedAcceptance({ change, edited: Boolean(edited) }),
          ...{ decidedById: viewerId, decidedAt: deps.now() },
        },
      })
      if (count > 0) return null
      const { proposal: now } = await proposalFor(tx, viewer, 'proposal.decide', proposalId)
      throw new Refusal(now.state === 'open' ? 'proposal.changed' : 'proposal.decided')
    })
    return finishAcceptance(deps, proposalId)
  },
)
