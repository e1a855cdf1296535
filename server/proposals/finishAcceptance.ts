/**
 * From "somebody said yes" to "it stands in the text": the row says `accepting` until the text is durable.
 *
 * So a crash in between leaves neither a text without its decision nor a decision without its text; whoever comes
 * next finishes it (`finishAcceptances`).
 */
import type { Id } from '~core/ids'
import { mayApply } from '~core/proposal/applied'
import { consequences } from '~core/proposal/competing'
import { sectionsOf, type Texts } from '~core/proposal/change'
import { Refusal, refuseUnless } from '~core/refusal'
import type { Deps } from '../deps'
import type { Routine } from '../jobs/job'
import { changePlan } from '../plans/changePlan'
import { proposalEvent } from './changeProposal'
import { ACCEPTING, inHand, type ProposalInHand } from './proposalInHand'
import { storedAcceptance } from './storedChange'
import { writeChange } from './writeChange'

/** What came of an acceptance. */
export interface Finished {
  /** The proposals that have nothing to say any longer, and were closed with it. */
  readonly superseded: readonly Id[]
}

/**
 * Writes what was accepted, and closes the proposal.
 *
 * @throws Refusal `proposal.stale` or `proposal.textGone` when the text has changed so that it does not go in; the
 *   proposal is then open again and nothing is written
 */
export async function finishAcceptance(deps: Deps, proposalId: Id): Promise<Finished> {
  const row = await deps.db.proposal.findFirst({ where: { id: proposalId, state: ACCEPTING } })
  if (!row) throw new Refusal('proposal.decided')
  const { decidedById } = row
  const proposal = inHand(row)
  const { change, edited } = proposal.acceptance ?? { change: proposal.change, edited: false }
  const written = await writeChange(deps, change, proposal.by)
  const verdict = mayApply(written)
  const mine = { id: proposalId, state: ACCEPTING }
  if (!verdict.allowed) {
    const open = { state: 'open', decidedById: null, decidedAt: null, version: { increment: 1 } }
    await deps.db.proposal.updateMany({ where: mine, data: open })
    refuseUnless(verdict)
  }
  await changePlan(deps, proposal.planId, async (tx) => {
    const acceptedAs = storedAcceptance({ change: written.change, edited })
    const { count } = await tx.proposal.updateMany({ where: mine, data: { state: 'accepted', acceptedAs } })
    // Somebody else finished it at the same time.
    return count === 0 ? null : proposalEvent(tx, proposal, 'proposal.accepted', decidedById)
  })
  return { superseded: await closePointless(deps, proposal, written.texts) }
}

/** Closes the open proposals that the texts say already; the others stay, whatever has become of them. */
async function closePointless(deps: Deps, accepted: ProposalInHand, after: Texts): Promise<Id[]> {
  const { planId } = accepted
  const rows = await deps.db.proposal.findMany({
    where: { planId, state: 'open', sectionId: { in: [...after.keys()] } },
  })
  const others = rows.map(inHand).filter(({ change }) => sectionsOf(change).every((id) => after.has(id)))
  const outcomes = consequences(after, others)
  const pointless = others.filter(({ id }) => outcomes.get(id) === 'already')
  for (const other of pointless) {
    await changePlan(deps, planId, async (tx) => {
      const { count } = await tx.proposal.updateMany({
        where: { id: other.id, state: 'open' },
        data: { state: 'superseded', decidedAt: deps.now(), version: { increment: 1 } },
      })
      return count === 0 ? null : proposalEvent(tx, other, 'proposal.superseded', null)
    })
  }
  return pointless.map(({ id }) => id)
}

/** A yes that was said so long ago was cut off; milliseconds. */
const CUT_OFF = 60_000

/** Finishes acceptances that a crash cut off. */
export const finishAcceptances: Routine = {
  name: 'acceptances that were cut off',
  every: CUT_OFF,
  run: async (deps) => {
    const before = new Date(deps.now().getTime() - CUT_OFF)
    const rows = await deps.db.proposal.findMany({
      where: { state: ACCEPTING, decidedAt: { lt: before } },
      select: { id: true },
    })
    for (const { id } of rows) {
      try {
        await finishAcceptance(deps, id)
      } catch (error) {
        deps.logger.warn({ error, proposalId: id }, 'an acceptance that was cut off could not be finished')
      }
    }
  },
}
