import type { invitation as nb } from '../nb/invitation'
import type { Words } from '../words'

export const invitation: Words<typeof nb> = {
  title: 'You are invited to the table',
  lead: (inviter, plan, municipality) =>
    `${inviter ?? 'The municipality'} invites you to take part in “${plan}” in ${municipality}.`,
  seat: 'Your seat',
  role: 'Role',
  sentTo: 'Sent to',
  answerBy: 'Answer by',
  accept: 'Join',
  decline: 'No, thank you',
  declineHint: 'If you say no, whoever invited you will see it. You can be invited again.',
  states: {
    accepted: 'The invitation is accepted.',
    declined: 'You said no. If you have changed your mind, ask for a new invitation.',
    withdrawn: 'The invitation has been withdrawn.',
    expired: 'The invitation has run out. Ask whoever invited you to send it again.',
  },
  toSignIn: 'Sign in',
}
