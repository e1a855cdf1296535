import type { CommitteeKind, MemberSeat } from '~core/council/committee'
import type { committees as shape } from '../nb/committees'

const kinds: Record<CommitteeKind, string> = {
  advisoryBoard: 'Advisory board',
  committee: 'Committee',
  executive: 'Executive committee',
  council: 'Municipal council',
}

const seats: Record<MemberSeat, string> = {
  leader: 'Leader',
  deputyLeader: 'Deputy leader',
  member: 'Member',
  alternate: 'Alternate',
}

export const committees: typeof shape = {
  link: 'Boards and committees',
  linkLead: 'Who considers the cases, in which order, and who sits there.',
  toPage: 'Open boards and committees',
  title: 'Boards and committees',
  lead: (name: string) => `Those who consider cases in ${name}, in the order in which a case passes them.`,
  none: 'There are no boards or committees yet',
  noneHint:
    'Add the municipal council and the committees and boards that consider plans, with their members and parties. Then the road can be laid and votes can be counted.',
  kinds,
  kindHints: {
    advisoryBoard: 'Gives a statement and does not vote, such as the council of the elderly.',
    committee: 'Recommends.',
    executive: 'Recommends to the municipal council.',
    council: 'Adopts the plan.',
  },
  seats,
  period: (from: string, to: string) => `${from}–${to}`,
  sits: 'Sits now',
  notYet: 'The period has not begun',
  over: 'The period is over',
  dissolved: (day: string) => `Dissolved ${day}`,
  earlier: (count: number) => (count === 1 ? 'One earlier committee' : `${count} earlier committees`),
  moveUp: 'Move up',
  moveUpThis: (name: string) => `Move ${name} up`,
  moveDown: 'Move down',
  moveDownThis: (name: string) => `Move ${name} down`,
  add: 'Add a committee',
  addSubmit: 'Add',
  change: 'Change or dissolve',
  changeThis: (name: string) => `Change or dissolve ${name}`,
  fields: {
    name: { label: 'Name', problem: 'Write the name of the committee.' },
    kind: { label: 'What kind of body is it?', problem: 'Choose what kind of body it is.' },
    periodFrom: { label: 'Elected from', problem: 'Write the first day of the period.' },
    periodTo: { label: 'Elected until', problem: 'Write the last day of the period.' },
    dissolvedOn: {
      label: 'Dissolved from',
      hint: 'To be filled in when the committee ends before its period does. What it has considered stays.',
      problem: 'Write the day on which the committee was dissolved.',
    },
    copyOf: { label: 'Take the members from' },
  },
  copyNone: 'None, begin with an empty committee',
  members: (count: number) => (count === 1 ? '1 member' : `${count} members`),
  alternates: (count: number) => (count === 1 ? '1 alternate' : `${count} alternates`),
  membersOf: (name: string) => `Members of ${name}`,
  noMembers: 'There are no members yet.',
  left: (day: string) => `Left ${day}`,
  addMember: 'Add a member',
  changeMember: 'Change',
  changeThisMember: (name: string) => `Change ${name}`,
  memberFields: {
    name: { label: 'Name', problem: 'Write the name of the member.' },
    party: { label: 'Party', hint: 'Empty where the committee has no parties.' },
    seat: { label: 'Role', problem: 'Choose the role in the committee.' },
    personId: {
      label: 'Signs in as',
      hint: 'So that their own amendments bear the right name and party.',
    },
    leftOn: {
      label: 'Left',
      hint: 'The first day on which the member no longer sits.',
      problem: 'Write the day on which the member left.',
    },
  },
  nobody: 'Does not sign in',
  done: {
    added: 'The committee has been added.',
    changed: 'The committee has been saved.',
    moved: 'The order has been saved.',
    memberAdded: 'The member has been added.',
    memberChanged: 'The member has been saved.',
  },
}
