/** The proposal that an act concerns, and the viewer as one at its plan's table. */
import type { PlanAct } from '~core/access/can'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Change } from '~core/proposal/change'
import type { ProposalState } from '~core/proposal/proposal'
import { Refusal } from '~core/refusal'
import type { Transaction } from '../db/database'
import { planFor, type PlanInHand } from '../plans/standing'
import { readAcceptance, readChange, type Acceptance } from './storedChange'

/** A proposal as commands need to know it. */
export interface ProposalInHand {
  readonly id: Id
  readonly planId: Id
  readonly sectionId: Id
  readonly change: Change
  readonly by: Id
  /** One whose acceptance is being written counts as accepted. */
  readonly state: ProposalState
  readonly version: number
  readonly acceptance: Acceptance | null
}

/**
 * A proposal that somebody has accepted and that is not in the text yet. It lasts for as long as writing takes; after a
 * crash, until the acceptance is finished.
 */
export const ACCEPTING = 'accepting'

type ProposalRow = NonNullable<Awaited<ReturnType<Transaction['proposal']['findFirst']>>>

export function inHand(row: ProposalRow): ProposalInHand {
  return {
    id: row.id,
    planId: row.planId,
    sectionId: row.sectionId,
    change: readChange(row.content),
    by: row.createdById,
    state: row.state === ACCEPTING ? 'accepted' : (row.state as ProposalState),
    version: row.version,
    acceptance: readAcceptance(row.acceptedAs),
  }
}

/**
 * The proposal, when the viewer may do this in its plan.
 *
 * @throws Refusal `proposal.notFound` when there is none, or the viewer has no part in its plan: the two look alike
 *   from outside
 */
export async function proposalFor(
  db: Transaction,
  viewer: Viewer | null,
  act: PlanAct,
  proposalId: Id,
): Promise<{ readonly proposal: ProposalInHand; readonly plan: PlanInHand; readonly viewerId: Id }> {
  if (!viewer) throw new Refusal('signIn.required')
  const row = await db.proposal.findFirst({ where: { id: proposalId, plan: { deletedAt: null } } })
  if (!row) throw new Refusal('proposal.notFound')
  const plan = await planFor(db, viewer, act, row.planId).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'plan.notFound'
      ? new Refusal('proposal.notFound')
      : error
  })
  return { proposal: inHand(row), plan, viewerId: viewer.id }
}
