import type { CommitteeKind, MemberSeat } from '~core/council/committee'
import type { committees as shape } from '../nb/committees'

const kinds: Record<CommitteeKind, string> = {
  advisoryBoard: 'Råd',
  committee: 'Utval',
  executive: 'Formannskap',
  council: 'Kommunestyre',
}

const seats: Record<MemberSeat, string> = {
  leader: 'Leiar',
  deputyLeader: 'Nestleiar',
  member: 'Medlem',
  alternate: 'Varamedlem',
}

export const committees: typeof shape = {
  link: 'Råd og utval',
  linkLead: 'Kven som behandlar sakene, i kva rekkjefølgje, og kven som sit der.',
  toPage: 'Opne råd og utval',
  title: 'Råd og utval',
  lead: (name: string) => `Dei som behandlar sakene i ${name}, i den rekkjefølgja ei sak går gjennom dei.`,
  none: 'Ingen råd eller utval er lagde inn enno',
  noneHint:
    'Legg inn kommunestyret og dei utvala og råda som behandlar planar, med medlemer og parti. Då kan saksgangen lagast, og røystene teljast.',
  kinds,
  kindHints: {
    advisoryBoard: 'Gjev fråsegn og røystar ikkje, til dømes eldrerådet.',
    committee: 'Gjev innstilling.',
    executive: 'Gjev innstilling til kommunestyret.',
    council: 'Vedtek planen.',
  },
  seats,
  period: (from: string, to: string) => `${from}–${to}`,
  sits: 'Sit no',
  notYet: 'Perioden har ikkje byrja',
  over: 'Perioden er over',
  dissolved: (day: string) => `Oppløyst ${day}`,
  earlier: (count: number) => (count === 1 ? 'Eitt tidlegare utval' : `${count} tidlegare utval`),
  moveUp: 'Flytt opp',
  moveUpThis: (name: string) => `Flytt ${name} opp`,
  moveDown: 'Flytt ned',
  moveDownThis: (name: string) => `Flytt ${name} ned`,
  add: 'Legg til eit utval',
  addSubmit: 'Legg til',
  change: 'Endre eller løys opp',
  changeThis: (name: string) => `Endre eller løys opp ${name}`,
  fields: {
    name: { label: 'Namn', problem: 'Skriv namnet på utvalet.' },
    kind: { label: 'Kva slags organ er det?', problem: 'Vel kva slags organ det er.' },
    periodFrom: { label: 'Valt frå', problem: 'Skriv den første dagen i perioden.' },
    periodTo: { label: 'Valt til', problem: 'Skriv den siste dagen i perioden.' },
    dissolvedOn: {
      label: 'Oppløyst frå',
      hint: 'Blir fylt ut når utvalet sluttar før perioden er over. Det som er behandla, blir ståande.',
      problem: 'Skriv dagen utvalet vart oppløyst.',
    },
    copyOf: { label: 'Ta med medlemene frå' },
  },
  copyNone: 'Ingen, byrj med eit tomt utval',
  members: (count: number) => (count === 1 ? '1 medlem' : `${count} medlemer`),
  alternates: (count: number) => (count === 1 ? '1 varamedlem' : `${count} varamedlemer`),
  membersOf: (name: string) => `Medlemer i ${name}`,
  noMembers: 'Ingen medlemer er lagde inn enno.',
  left: (day: string) => `Gjekk ut ${day}`,
  addMember: 'Legg til ein medlem',
  changeMember: 'Endre',
  changeThisMember: (name: string) => `Endre ${name}`,
  memberFields: {
    name: { label: 'Namn', problem: 'Skriv namnet på medlemen.' },
    party: { label: 'Parti', hint: 'Står tomt der utvalet ikkje har parti.' },
    seat: { label: 'Rolle', problem: 'Vel rolla i utvalet.' },
    personId: { label: 'Loggar inn som', hint: 'Slik at eigne forslag får rett namn og parti.' },
    leftOn: {
      label: 'Gjekk ut',
      hint: 'Den første dagen medlemen ikkje sit lenger.',
      problem: 'Skriv dagen medlemen gjekk ut.',
    },
  },
  nobody: 'Loggar ikkje inn',
  done: {
    added: 'Utvalet er lagt til.',
    changed: 'Utvalet er lagra.',
    moved: 'Rekkjefølgja er lagra.',
    memberAdded: 'Medlemen er lagd til.',
    memberChanged: 'Medlemen er lagra.',
  },
}
