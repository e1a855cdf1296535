import type { register as nb } from '../nb/register'
import type { Words } from '../words'

export const register: Words<typeof nb> = {
  title: 'Organisasjonar og råd',
  lead: (municipality) => `Lag, foreiningar, råd og andre som ${municipality} bed om å svare på høyringar.`,
  kinds: {
    organisation: 'Lag og foreining',
    advisoryBoard: 'Råd',
    publicBody: 'Offentleg instans',
    other: 'Anna',
  },
  all: 'Alle',
  show: 'Vis',
  kindCount: (kind, count) => `${kind} (${count})`,
  none: 'Registeret er tomt',
  noneHint: 'Legg inn organisasjonar og råd for hand, eller hent dei inn frå ei liste.',
  noneOfKind: 'Ingen av denne typen er lagde inn.',
  number: (number) => `Org.nr. ${number}`,
  noEmail: 'Manglar e-postadresse',
  change: 'Endre',
  changeThis: (name) => `Endre ${name}`,
  remove: 'Ta ut av registeret',
  removeThis: (name) => `Ta ${name} ut av registeret`,
  removeLead: 'Høyringar som organisasjonen er invitert til, blir ikkje endra.',
  add: 'Legg til for hand',
  addSubmit: 'Legg til',
  fields: {
    name: { label: 'Namn', problem: 'Skriv namnet, høgst 200 teikn.' },
    kind: { label: 'Type' },
    number: {
      label: 'Organisasjonsnummer',
      problem: 'Sjekk talet. Organisasjonsnummeret har ni siffer, og det siste kontrollerer dei andre.',
    },
    contactName: { label: 'Kontaktperson', problem: 'Skriv høgst 200 teikn.' },
    email: { label: 'E-postadresse', problem: 'Skriv ei heil e-postadresse, til dømes post@laget.no.' },
  },
  list: {
    title: 'Hent inn frå ei liste',
    lead: 'Bruk ei CSV- eller Excel-fil, eller lim inn rader frå eit rekneark. Den første rada har overskriftene: Namn, Organisasjonsnummer, Type, Kontaktperson, E-post. Berre namnet må vere med, og rekkjefølgja har ikkje noko å seie.',
    fields: {
      file: { label: 'Fil (CSV eller XLSX)' },
      text: { label: 'Eller lim inn radene her', hint: 'Overskriftene først, så ei rad for kvar.' },
    },
    read: 'Les lista',
    preview: 'Dette vart lese',
    good: (count) =>
      count === 0
        ? 'Ingen rader kan leggjast inn.'
        : count === 1
          ? 'Éi rad kan leggjast inn.'
          : `${count} rader kan leggjast inn.`,
    bad: (count) => (count === 1 ? 'Éi rad blir ikkje lagd inn:' : `${count} rader blir ikkje lagde inn:`),
    row: 'Rad',
    name: 'Namn',
    problem: 'Kva som er gale',
    faults: {
      noName: 'Namnet manglar.',
      nameWrong: 'Namnet er for langt eller har teikn som ikkje kan brukast.',
      numberWrong: 'Organisasjonsnummeret er feil. Det har ni siffer.',
      emailWrong: 'E-postadressa er feil.',
      contactWrong: 'Namnet på kontaktpersonen er for langt eller har teikn som ikkje kan brukast.',
      doubled: 'Står på ei rad lenger opp.',
      known: 'Står på lista frå før.',
    },
    take: (count) => (count === 1 ? 'Legg inn éi' : `Legg inn ${count}`),
    nothingTaken: 'Rett lista, og les henne inn på nytt.',
    andMore: (count) => `… og ${count} til`,
  },
  done: {
    added: 'Organisasjonen er lagd til.',
    changed: 'Endringa er lagra.',
    removed: 'Organisasjonen er teken ut av registeret.',
    imported: 'Radene er lagde inn.',
  },
}
