import { z } from 'zod'
import { seatIn } from '~core/access/viewer'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { changePlan } from '../plans/changePlan'
import { id } from '../plans/input'
import { sectionFor } from '../plans/standing'
import { proposalEvent } from '../proposals/changeProposal'
import { reason, wish } from '../proposals/input'
import { storedChange } from '../proposals/storedChange'
import { wished } from '../proposals/wished'

/**
 * Proposes a change to blocks of a section (endringsforslag). Nothing is written in the text. It may be made in a locked
 * section: that is how one asks for something there.
 */
export const makeProposal = command(
  z.object({ sectionId: id, wish, reason }),
  async (deps, viewer, { sectionId, wish, reason }) => {
    const { plan } = await sectionFor(deps.db, viewer, 'proposal.make', sectionId)
    const seat = seatIn(viewer, plan.municipalityId)
    if (!viewer || !seat) throw new Refusal('section.notFound')
    const { change } = await wished(deps, plan.id, sectionId, wish)
    const proposalId = deps.newId()
    await changePlan(deps, plan.id, async (tx) => {
      await sectionFor(tx, viewer, 'proposal.make', sectionId)
      const by = viewer.id
      await tx.proposal.create({
        data: {
          ...{ id: proposalId, planId: plan.id, sectionId: change.from.sectionId, reason },
          content: storedChange(change),
          ...{ createdById: by, side: seat.side, createdAt: deps.now() },
        },
      })
      const proposal = { id: proposalId, sectionId: change.from.sectionId, by }
      return proposalEvent(tx, proposal, 'proposal.made', by)
    })
    return { proposalId }
  },
)
