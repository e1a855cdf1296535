import type { Role } from '~core/access/roles'
import type { Side } from '~core/access/sides'
import type { Phase } from '~core/phases/phases'
import type { SectionStatus } from '~core/plan/section'

const sides: Record<Side, string> = {
  politics: 'Politikere',
  administration: 'Administrasjon',
  voluntary: 'Frivillighet',
}

/** One person of a side, as it is read aloud beside a name. */
const sideOfOne: Record<Side, string> = {
  politics: 'politiker',
  administration: 'administrasjon',
  voluntary: 'frivillighet',
}

const sideLetters: Record<Side, string> = { politics: 'P', administration: 'A', voluntary: 'F' }

const roles: Record<Role, string> = {
  owner: 'Eier',
  editor: 'Redaktør',
  proposer: 'Forslagsstiller',
  reader: 'Leser',
}

const roleMeanings: Record<Role, string> = {
  owner: 'Skriver, inviterer, låser deler og styrer innstillingene.',
  editor: 'Skriver i teksten og ordner delene.',
  proposer: 'Leser teksten. Kommentarer og forslag kommer senere.',
  reader: 'Leser teksten mens den blir til.',
}

const statuses: Record<SectionStatus, string> = {
  draft: 'Utkast',
  review: 'Til gjennomsyn',
  ready: 'Klar',
  locked: 'Låst',
}

const phases: Record<Phase, string> = {
  mapping: 'Kartlegging',
  drafting: 'Utkast',
  consultation: 'Høring',
  treatment: 'Merknadsbehandling',
  council: 'Politisk behandling',
  adopted: 'Vedtatt',
  closed: 'Avsluttet',
}

export const common = {
  productName: 'Langbord',
  skipToContent: 'Hopp til hovedinnholdet',
  home: 'Langbord, til forsiden',
  mainMenu: 'Hovedmeny',
  myPlans: 'Mine planer',
  outbox: 'Utboks',
  demoPeople: 'Demopersoner',
  accountMenu: (name: string) => `${name}, kontomeny`,
  profile: 'Profil',
  municipalitySettings: (municipality: string) => `Innstillinger for ${municipality}`,
  signIn: 'Logg inn',
  signOut: 'Logg ut',
  language: 'Språk',
  languageNames: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  changeLanguage: 'Bytt språk',
  sides,
  sideOfOne,
  sideLetters,
  sidesTitle: 'De tre sidene rundt bordet',
  roles,
  roleMeanings,
  statuses,
  phases,
  phaseOf: (number: number, total: number, phase: string) => `Fase ${number} av ${total}: ${phase}`,
  planPhases: 'Fasene i planarbeidet',
  phaseDone: 'ferdig',
  optional: 'valgfritt',
  save: 'Lagre',
  cancel: 'Avbryt',
  close: 'Lukk',
  open: 'Åpne',
  delete: 'Slett',
  restore: 'Hent tilbake',
  errorSummary: 'Rett dette før du går videre',
  notDone: 'Dette gikk ikke',
  invalidField: 'Dette feltet er tomt eller inneholder noe som ikke kan brukes.',
  planLanguages: { nb: 'Bokmål', nn: 'Nynorsk' },
  and: 'og',
  /** A list in a sentence: «Oddny, Amir og Marte». */
  list: (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`,
  time: {
    today: 'i dag',
    yesterday: 'i går',
    weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    months: [
      'januar',
      'februar',
      'mars',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'desember',
    ],
    date: (day: number, month: string, year: number) => `${day}. ${month} ${year}`,
    dayAndMonth: (day: number, month: string) => `${day}. ${month}`,
    weekdayAndDate: (weekday: string, date: string) => `${weekday} ${date}`,
    clock: (hour: string, minute: string) => `${hour}.${minute}`,
    at: (date: string, clock: string) => `${date} kl. ${clock}`,
  },
}
