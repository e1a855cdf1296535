import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'
import type { PlanEvent, PlanEventKind } from '../events'
import { changePlan } from '../plans/changePlan'
import { proposalFor, type ProposalInHand } from './proposalInHand'

/**
 * One change to a proposal: facts are read again while the plan is held, so that of two decisions at once one is
 * refused.
 *
 * @param version what the viewer saw; undefined where it does not matter
 * @param write answers with what happened, or null when there was nothing to change
 * @throws Refusal `proposal.changed` when it has been changed since the viewer saw it
 */
export async function changeProposal(
  deps: Deps,
  viewer: Viewer | null,
  act: PlanAct,
  { proposalId, version }: { readonly proposalId: Id; readonly version?: number },
  write: (tx: Transaction, proposal: ProposalInHand, viewerId: Id) => Promise<PlanEventKind | null>,
): Promise<void> {
  const found = await proposalFor(deps.db, viewer, act, proposalId)
  await changePlan(deps, found.plan.id, async (tx) => {
    const { proposal, viewerId } = await proposalFor(tx, viewer, act, proposalId)
    const kind = await write(tx, proposal, viewerId)
    if (kind === null) return null
    // After the law has spoken: whoever comes too late is told what was decided, not that something changed.
    if (version !== undefined && version !== proposal.version) throw new Refusal('proposal.changed')
    await tx.proposal.update({ where: { id: proposalId }, data: { version: { increment: 1 } } })
    return proposalEvent(tx, proposal, kind, viewerId)
  })
}

/** What is told of a proposal: ids, and the section's title as it was. */
export async function proposalEvent(
  tx: Transaction,
  { id, sectionId, by }: Pick<ProposalInHand, 'id' | 'sectionId' | 'by'>,
  kind: PlanEventKind,
  personId: Id | null,
): Promise<Omit<PlanEvent, 'planId'>> {
  const section = await tx.section.findUnique({ where: { id: sectionId }, select: { title: true } })
  return {
    kind,
    personId,
    facts: { proposalId: id, sectionId, title: section?.title ?? '', proposedById: by },
  }
}
