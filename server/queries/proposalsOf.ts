import { z } from 'zod'
import { can } from '~core/access/can'
import { query } from '../command'
import { id } from '../plans/input'
import { planFor } from '../plans/standing'
import { readProposals } from '../proposals/readProposals'

/** A plan's proposals, decided ones too, and what the viewer may do with them; with `ids` those only. */
export const proposalsOf = query(
  z.object({ planId: id, ids: z.array(id).max(500).optional() }),
  async (deps, viewer, { planId, ids }) => {
    const plan = await planFor(deps.db, viewer, 'plan.read', planId)
    const may = (act: 'proposal.make' | 'proposal.decide' | 'proposal.support') =>
      can(viewer, act, plan).allowed
    return {
      proposals: await readProposals(deps.db, planId, ids),
      may: {
        make: may('proposal.make'),
        decide: may('proposal.decide'),
        support: may('proposal.support'),
      },
    }
  },
)
