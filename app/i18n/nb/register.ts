import type { OrganisationKind } from '~core/consultation/organisation'
import type { RowFault } from '~core/register/entries'

const kinds: Record<OrganisationKind, string> = {
  organisation: 'Lag og forening',
  advisoryBoard: 'Råd',
  publicBody: 'Offentlig instans',
  other: 'Annet',
}

const faults: Record<RowFault, string> = {
  noName: 'Navnet mangler.',
  nameWrong: 'Navnet er for langt eller har tegn som ikke kan brukes.',
  numberWrong: 'Organisasjonsnummeret er feil. Det har ni siffer.',
  emailWrong: 'E-postadressen er feil.',
  contactWrong: 'Navnet på kontaktpersonen er for langt eller har tegn som ikke kan brukes.',
  doubled: 'Står på en rad lenger opp.',
  known: 'Står på listen fra før.',
}

/** The municipality's register of organisations and boards, and lists of them. */
export const register = {
  title: 'Organisasjoner og råd',
  lead: (municipality: string) =>
    `Lag, foreninger, råd og andre som ${municipality} ber om å svare på høringer.`,
  kinds,
  all: 'Alle',
  show: 'Vis',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  none: 'Registeret er tomt',
  noneHint: 'Legg inn organisasjoner og råd for hånd, eller hent dem inn fra en liste.',
  noneOfKind: 'Ingen av denne typen er lagt inn.',
  number: (number: string) => `Org.nr. ${number}`,
  noEmail: 'Mangler e-postadresse',
  change: 'Endre',
  changeThis: (name: string) => `Endre ${name}`,
  remove: 'Ta ut av registeret',
  removeThis: (name: string) => `Ta ${name} ut av registeret`,
  removeLead: 'Høringer som den er invitert til, endres ikke.',
  add: 'Legg til for hånd',
  addSubmit: 'Legg til',
  fields: {
    name: { label: 'Navn', problem: 'Skriv navnet, høyst 200 tegn.' },
    kind: { label: 'Type' },
    number: {
      label: 'Organisasjonsnummer',
      problem: 'Sjekk tallet. Organisasjonsnummeret har ni siffer, og det siste kontrollerer de andre.',
    },
    contactName: { label: 'Kontaktperson', problem: 'Skriv høyst 200 tegn.' },
    email: {
      label: 'E-postadresse',
      problem: 'Skriv en hel e-postadresse, for eksempel post@laget.no.',
    },
  },
  list: {
    title: 'Hent inn fra en liste',
    lead: 'Bruk en CSV- eller Excel-fil, eller lim inn rader fra et regneark. Den første raden har overskriftene: Navn, Organisasjonsnummer, Type, Kontaktperson, E-post. Bare navnet må være med, og rekkefølgen spiller ingen rolle.',
    fields: {
      file: { label: 'Fil (CSV eller XLSX)' },
      text: { label: 'Eller lim inn radene her', hint: 'Overskriftene først, så en rad for hver.' },
    },
    read: 'Les listen',
    preview: 'Dette ble lest',
    good: (count: number) =>
      count === 0
        ? 'Ingen rader kan legges inn.'
        : count === 1
          ? 'Én rad kan legges inn.'
          : `${count} rader kan legges inn.`,
    bad: (count: number) =>
      count === 1 ? 'Én rad blir ikke lagt inn:' : `${count} rader blir ikke lagt inn:`,
    row: 'Rad',
    name: 'Navn',
    problem: 'Hva som er galt',
    faults,
    take: (count: number) => (count === 1 ? 'Legg inn én' : `Legg inn ${count}`),
    nothingTaken: 'Rett listen, og les den inn på nytt.',
    andMore: (count: number) => `… og ${count} til`,
  },
  done: {
    added: 'Organisasjonen er lagt til.',
    changed: 'Endringen er lagret.',
    removed: 'Organisasjonen er tatt ut av registeret.',
    imported: 'Radene er lagt inn.',
  },
}
