import { z } from 'zod'
import { Refusal } from '~core/refusal'
import { command } from '../command'
import { id } from '../plans/input'
import { lines } from '../treatment/input'
import { proposalFrom } from '../treatment/proposalFrom'
import { remarkFor } from '../treatment/standing'
import { makeProposal } from './makeProposal'

/**
 * Turns a remark into a proposal in the text as it stands now: its paragraph with other words, or, where it is about a
 * whole section or its paragraph has gone, a new paragraph at the end. The remark is quoted as the reason, as everybody may read it.
 */
export const proposeFromRemark = command(
  z.object({ remarkId: id, words: lines.pipe(z.string().min(1)) }),
  async (deps, viewer, { remarkId, words }) => {
    const { remark, plan } = await remarkFor(deps.db, viewer, 'statement.treat', remarkId)
    const proposal = await proposalFrom(deps, plan.id, remark, words)
    if (!proposal) throw new Refusal('proposal.textGone')
    return makeProposal(deps, viewer, proposal)
  },
)
