import type { planPeople as nb } from '../nb/planPeople'
import type { Words } from '../words'

export const planPeople: Words<typeof nb> = {
  title: 'People at the table',
  lead: (count) =>
    count === 1 ? 'One person is part of the plan.' : `${count} people are part of the plan.`,
  balance: (side, count) => `${side}: ${count}`,
  roleOf: (name) => `Role of ${name}`,
  changeRole: 'Change',
  changeRoleOf: (name) => `Change the role of ${name}`,
  remove: 'Remove',
  removeThis: (name) => `Remove ${name} from the plan`,
  invitations: 'Invitations',
  states: {
    pending: (by) => `Waiting for an answer until ${by}`,
    expired: 'Expired',
    declined: 'Declined',
  },
  resend: 'Send again',
  resendTo: (name) => `Send again: the invitation to ${name}`,
  withdraw: 'Withdraw',
  withdrawFrom: (name) => `Withdraw the invitation to ${name}`,
  invite: 'Invite to the table',
  inviteLead: 'We send an e-mail with a link that works for 14 days.',
  fields: {
    name: { label: 'Name', problem: 'Enter the name.' },
    email: {
      label: 'E-mail address',
      problem: 'Enter a full e-mail address, such as name@organisation.no.',
    },
    side: { label: 'Side of the table', problem: 'Choose one of the three sides.' },
    organisation: { label: 'Party, unit or organisation' },
    title: { label: 'Title' },
    role: { label: 'Role in the plan', problem: 'Choose a role.' },
  },
  send: 'Send invitation',
  done: {
    invited: 'The invitation is on its way.',
    resent: 'The invitation has been sent again.',
    withdrawn: 'The invitation is withdrawn.',
    changed: 'The role is changed.',
    removed: 'The person is no longer part of the plan.',
  },
}
