/** Invitasjon: an address is offered a role in one plan, and with it a seat in the municipality. */
import type { Instant } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import { roles, type Role } from './roles'
import type { Viewer } from './viewer'

/** How long an invitation can be answered. */
export const INVITATION_DAYS = 14

/** What is stored of an answer. */
export const invitationAnswers = ['pending', 'accepted', 'declined', 'withdrawn'] as const
export type InvitationAnswer = (typeof invitationAnswers)[number]

/** What an invitation is now; expiry is reckoned, not stored. */
export type InvitationState = InvitationAnswer | 'expired'

/** What the rules need to know of an invitation. */
export interface InvitationTerms {
  readonly email: string
  readonly answer: InvitationAnswer
  readonly expiresAt: Instant
}

export function invitationState(invitation: InvitationTerms, now: Instant): InvitationState {
  return invitation.answer === 'pending' && invitation.expiresAt <= now ? 'expired' : invitation.answer
}

/**
 * Whether the one who holds the invitation may answer it.
 *
 * Whoever is signed in as somebody else is stopped: an invitation that was forwarded must not give its place
 * to the wrong person, nor be declined by one.
 */
export function mayAnswer(invitation: InvitationTerms, viewer: Viewer | null, now: Instant): Verdict {
  if (invitationState(invitation, now) !== 'pending') return deny('invitation.invalid')
  if (viewer && viewer.email !== invitation.email) return deny('invitation.otherPerson')
  return allow
}

/** The role after accepting: an invitation may raise a role that somebody already has, never lower it. */
export function roleAfterAccepting(present: Role | null, invited: Role): Role {
  if (present === null) return invited
  return roles.indexOf(present) <= roles.indexOf(invited) ? present : invited
}
