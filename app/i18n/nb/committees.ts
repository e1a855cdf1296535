import type { CommitteeKind, MemberSeat } from '~core/council/committee'

const kinds: Record<CommitteeKind, string> = {
  advisoryBoard: 'Råd',
  committee: 'Utvalg',
  executive: 'Formannskap',
  council: 'Kommunestyre',
}

const seats: Record<MemberSeat, string> = {
  leader: 'Leder',
  deputyLeader: 'Nestleder',
  member: 'Medlem',
  alternate: 'Varamedlem',
}

/** Kommunens råd og utvalg: hvem som sitter, i hvilken periode, og i hvilken rekkefølge en sak går. */
export const committees = {
  link: 'Råd og utvalg',
  linkLead: 'Hvem som behandler sakene, i hvilken rekkefølge, og hvem som sitter der.',
  toPage: 'Åpne råd og utvalg',
  title: 'Råd og utvalg',
  lead: (name: string) => `De som behandler sakene i ${name}, i den rekkefølgen en sak går gjennom dem.`,
  none: 'Ingen råd eller utvalg er lagt inn ennå',
  noneHint:
    'Legg inn kommunestyret og de utvalgene og rådene som behandler planer, med medlemmer og partier. Da kan saksgangen lages, og stemmene telles.',
  kinds,
  kindHints: {
    advisoryBoard: 'Gir uttalelse og stemmer ikke, for eksempel eldrerådet.',
    committee: 'Gir innstilling.',
    executive: 'Gir innstilling til kommunestyret.',
    council: 'Vedtar planen.',
  } satisfies Record<CommitteeKind, string>,
  seats,
  period: (from: string, to: string) => `${from}–${to}`,
  sits: 'Sitter nå',
  notYet: 'Perioden har ikke begynt',
  over: 'Perioden er over',
  dissolved: (day: string) => `Oppløst ${day}`,
  earlier: (count: number) => (count === 1 ? 'Ett tidligere utvalg' : `${count} tidligere utvalg`),
  moveUp: 'Flytt opp',
  moveUpThis: (name: string) => `Flytt ${name} opp`,
  moveDown: 'Flytt ned',
  moveDownThis: (name: string) => `Flytt ${name} ned`,
  add: 'Legg til et utvalg',
  addSubmit: 'Legg til',
  change: 'Endre eller oppløs',
  changeThis: (name: string) => `Endre eller oppløs ${name}`,
  fields: {
    name: { label: 'Navn', problem: 'Skriv navnet på utvalget.' },
    kind: { label: 'Hva slags organ er det?', problem: 'Velg hva slags organ det er.' },
    periodFrom: { label: 'Valgt fra', problem: 'Skriv den første dagen i perioden.' },
    periodTo: { label: 'Valgt til', problem: 'Skriv den siste dagen i perioden.' },
    dissolvedOn: {
      label: 'Oppløst fra',
      hint: 'Fylles ut når utvalget slutter før perioden er over. Det som er behandlet, blir stående.',
      problem: 'Skriv dagen utvalget ble oppløst.',
    },
    copyOf: { label: 'Ta med medlemmene fra' },
  },
  copyNone: 'Ingen, begynn med et tomt utvalg',
  members: (count: number) => (count === 1 ? '1 medlem' : `${count} medlemmer`),
  alternates: (count: number) => (count === 1 ? '1 varamedlem' : `${count} varamedlemmer`),
  membersOf: (name: string) => `Medlemmer i ${name}`,
  noMembers: 'Ingen medlemmer er lagt inn ennå.',
  left: (day: string) => `Gikk ut ${day}`,
  addMember: 'Legg til et medlem',
  changeMember: 'Endre',
  changeThisMember: (name: string) => `Endre ${name}`,
  memberFields: {
    name: { label: 'Navn', problem: 'Skriv navnet på medlemmet.' },
    party: { label: 'Parti', hint: 'Står tomt der utvalget ikke har partier.' },
    seat: { label: 'Rolle', problem: 'Velg rollen i utvalget.' },
    personId: { label: 'Logger inn som', hint: 'Slik at egne forslag får riktig navn og parti.' },
    leftOn: {
      label: 'Gikk ut',
      hint: 'Den første dagen medlemmet ikke sitter lenger.',
      problem: 'Skriv dagen medlemmet gikk ut.',
    },
  },
  nobody: 'Logger ikke inn',
  done: {
    added: 'Utvalget er lagt til.',
    changed: 'Utvalget er lagret.',
    moved: 'Rekkefølgen er lagret.',
    memberAdded: 'Medlemmet er lagt til.',
    memberChanged: 'Medlemmet er lagret.',
  },
}
