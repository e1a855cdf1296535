/**
 * Endringsforslag: a change that somebody at the table would like to see, until it is decided.
 *
 * The same thing serves while a plan is drafted, in the høring and in the council.
 */
import type { Id, Instant } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import type { Change } from './change'

/** åpent, godtatt, avvist, trukket, overflødig (another that was accepted made it pointless) */
export const proposalStates = ['open', 'accepted', 'rejected', 'withdrawn', 'superseded'] as const
export type ProposalState = (typeof proposalStates)[number]

export interface Proposal {
  readonly id: Id
  readonly change: Change
  readonly reason: string
  readonly by: Id
  readonly at: Instant
  readonly state: ProposalState
  /** Null as long as it is open. */
  readonly decision: Decision | null
}

/** How it ended. Whoever withdraws a proposal decides it. */
export interface Decision {
  readonly by: Id
  readonly at: Instant
  readonly reason: string | null
  /** What was written when it was accepted after editing; null: as proposed. */
  readonly edited: Change | null
}

type Decidable = Pick<Proposal, 'state'>

/**
 * Whether it may be accepted now, by somebody who decides in the plan.
 *
 * It may be made in a locked section, which is how one asks for something there; to write it takes opening the section.
 */
export function mayAccept(proposal: Decidable, facts: { readonly sectionLocked: boolean }): Verdict {
  if (proposal.state !== 'open') return deny('proposal.decided')
  return facts.sectionLocked ? deny('section.locked') : allow
}

/** Whether it may be rejected. Whoever made it is owed a reason. */
export function mayReject(proposal: Decidable, reason: string): Verdict {
  if (proposal.state !== 'open') return deny('proposal.decided')
  return reason.trim() === '' ? deny('proposal.reasonMissing') : allow
}

/** Whether somebody may change or withdraw it: their own, as long as it is open. */
export function mayRevise(proposal: Pick<Proposal, 'state' | 'by'>, personId: Id): Verdict {
  if (proposal.by !== personId) return deny('proposal.notYours')
  return proposal.state === 'open' ? allow : deny('proposal.decided')
}

/** Whether somebody may stand behind it: behind others' proposals, as long as they are open. */
export function maySupport(proposal: Pick<Proposal, 'state' | 'by'>, personId: Id): Verdict {
  if (proposal.by === personId) return deny('proposal.yours')
  return proposal.state === 'open' ? allow : deny('proposal.decided')
}

/** Whether a decision may be taken back: what owners and editors decided, not what its own maker did. */
export function mayReopen({ state }: Decidable): Verdict {
  if (state === 'open') return deny('proposal.open')
  return state === 'withdrawn' ? deny('proposal.withdrawn') : allow
}
