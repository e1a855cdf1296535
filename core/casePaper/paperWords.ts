import type { OrganisationKind } from '~core/consultation/organisation'
import type { Side } from '~core/access/sides'
import type { PlanLanguage } from '~core/plan/document'

/** The words that the computed parts of a case paper are made of, in the plan's language (not the interface's). */
export interface PaperWords {
  readonly caseworker: string
  readonly archiveCode: string
  readonly caseNumber: string
  readonly notSet: string
  readonly columns: Readonly<
    Record<
      | 'caseNumber'
      | 'committee'
      | 'meetingOn'
      | 'outcome'
      | 'remarks'
      | 'share'
      | 'place'
      | 'theme'
      | 'measure'
      | 'cost',
      string
    >
  >
  readonly noSteps: string
  readonly process: string
  readonly begun: (plan: string, day: string) => string
  readonly people: (bySide: Readonly<Record<Side, number>>) => string
  readonly organisations: (names: string) => string
  readonly sessions: (sessions: number, attendance: number) => string
  readonly mapping: string
  readonly register: (municipality: string, kinds: string) => string
  readonly kinds: Readonly<Record<OrganisationKind, (count: number) => string>>
  readonly noRegister: string
  readonly consultation: string
  readonly noConsultation: string
  readonly noAdvice: string
  readonly adviceOf: (count: number) => string
  readonly weight: (remarks: number, changed: number) => string
  readonly byOutcome: string
  readonly byPlace: string
  readonly byTheme: string
  readonly reasons: string
  readonly remark: (number: number, sender: string) => string
  readonly noReason: string
  readonly noRemarks: string
  readonly noMeasures: string
  readonly once: (kroner: string) => string
  readonly yearly: (kroner: string) => string
  readonly nothingCounted: string
  readonly counted: string
  readonly withinBudget: string
  readonly unread: string
  readonly without: string
  readonly perYear: string
  readonly draftOf: (plan: string) => string
  readonly reportOf: string
  readonly and: string
}

const nb: PaperWords = {
  caseworker: 'Saksbehandler',
  archiveCode: 'Arkivkode',
  caseNumber: 'Saksnummer',
  notSet: 'Ikke fastsatt',
  columns: {
    caseNumber: 'Saksnr.',
    committee: 'Utvalg',
    meetingOn: 'Møtedato',
    outcome: 'Konsekvens',
    remarks: 'Merknader',
    share: 'Andel',
    place: 'Del av planen',
    theme: 'Tema',
    measure: 'Tiltak',
    cost: 'Kostnad',
  },
  noSteps: 'Det er ikke fastsatt hvilke utvalg som skal behandle saken.',
  process: 'Prosessen',
  begun: (plan, day) => `Arbeidet med «${plan}» begynte ${day}.`,
  people: ({ politics, administration, voluntary }) =>
    `I arbeidet har ${counted(politics, 'politiker', 'politikere')}, ${counted(administration, 'ansatt', 'ansatte')} og ${counted(voluntary, 'person', 'personer')} fra frivilligheten deltatt.`,
  organisations: (names) => `Frivilligheten har vært representert ved ${names}.`,
  sessions: (sessions, attendance) =>
    `Det er holdt ${counted(sessions, 'arbeidsmøte', 'arbeidsmøter')} med til sammen ${attendance} oppmøtte.`,
  mapping: 'Kartleggingen',
  register: (municipality, kinds) => `${municipality} har ${kinds} i sitt register.`,
  kinds: {
    organisation: (count) => counted(count, 'lag eller forening', 'lag og foreninger'),
    advisoryBoard: (count) => `${count} råd`,
    publicBody: (count) => counted(count, 'offentlig instans', 'offentlige instanser'),
    other: (count) => `${count} andre`,
  },
  noRegister: 'Kommunens register over lag og foreninger er ikke fylt ut.',
  consultation: 'Høringen',
  noConsultation: 'Planen har ikke vært på høring.',
  noAdvice: 'Ingen råd eller utvalg har gitt uttalelse.',
  adviceOf: (count) => (count === 1 ? 'Én merknad:' : `${count} merknader:`),
  weight: (remarks, changed) =>
    `Det kom ${counted(remarks, 'merknad', 'merknader')}. ${changed === 0 ? 'Ingen av dem har' : changed === remarks && remarks > 1 ? 'Alle har' : changed === 1 ? 'Én har' : `${changed} har`} ført til endringer i planen.`,
  byOutcome: 'Hva merknadene førte til',
  byPlace: 'Merknadene etter del av planen',
  byTheme: 'Merknadene etter tema',
  reasons: 'Vurdering av den enkelte merknaden',
  remark: (number, sender) => `Merknad ${number}, ${sender}`,
  noReason: 'Ikke begrunnet.',
  noRemarks: 'Det kom ingen merknader.',
  noMeasures: 'Planen har ingen tiltak.',
  once: (kroner) => `Tiltakene som er kostnadsberegnet, koster til sammen ${kroner}.`,
  yearly: (kroner) => `I tillegg kommer ${kroner} hvert år.`,
  nothingCounted: 'Ingen av tiltakene har en kostnad som kan regnes sammen.',
  counted: 'Kostnadsberegnede tiltak',
  withinBudget: 'Tiltak innenfor rammen',
  unread: 'Tiltak med kostnader som ikke er regnet med',
  without: 'Tiltak uten oppgitt kostnad',
  perYear: 'per år',
  draftOf: (plan) => `Forslag til ${plan}`,
  reportOf: 'Merknadshefte med alle merknadene, vurderingene og endringene',
  and: 'og',
}

const nn: PaperWords = {
  ...nb,
  caseworker: 'Saksbehandlar',
  notSet: 'Ikkje fastsett',
  columns: {
    caseNumber: 'Saksnr.',
    committee: 'Utval',
    meetingOn: 'Møtedato',
    outcome: 'Konsekvens',
    remarks: 'Merknader',
    share: 'Del',
    place: 'Del av planen',
    theme: 'Tema',
    measure: 'Tiltak',
    cost: 'Kostnad',
  },
  noSteps: 'Det er ikkje fastsett kva utval som skal behandle saka.',
  begun: (plan, day) => `Arbeidet med «${plan}» tok til ${day}.`,
  people: ({ politics, administration, voluntary }) =>
    `I arbeidet har ${counted(politics, 'politikar', 'politikarar')}, ${counted(administration, 'tilsett', 'tilsette')} og ${counted(voluntary, 'person', 'personar')} frå frivilligheita delteke.`,
  organisations: (names) => `Frivilligheita har vore representert ved ${names}.`,
  sessions: (sessions, attendance) =>
    `Det er halde ${counted(sessions, 'arbeidsmøte', 'arbeidsmøte')} med til saman ${attendance} frammøtte.`,
  mapping: 'Kartlegginga',
  register: (municipality, kinds) => `${municipality} har ${kinds} i registeret sitt.`,
  kinds: {
    organisation: (count) => counted(count, 'lag eller foreining', 'lag og foreiningar'),
    advisoryBoard: (count) => `${count} råd`,
    publicBody: (count) => counted(count, 'offentleg instans', 'offentlege instansar'),
    other: (count) => `${count} andre`,
  },
  noRegister: 'Registeret til kommunen over lag og foreiningar er ikkje fylt ut.',
  consultation: 'Høyringa',
  noConsultation: 'Planen har ikkje vore på høyring.',
  noAdvice: 'Ingen råd eller utval har gitt fråsegn.',
  adviceOf: (count) => (count === 1 ? 'Éin merknad:' : `${count} merknader:`),
  weight: (remarks, changed) =>
    `Det kom ${counted(remarks, 'merknad', 'merknader')}. ${changed === 0 ? 'Ingen av dei har' : changed === remarks && remarks > 1 ? 'Alle har' : changed === 1 ? 'Éin har' : `${changed} har`} ført til endringar i planen.`,
  byOutcome: 'Kva merknadene førte til',
  byPlace: 'Merknadene etter del av planen',
  byTheme: 'Merknadene etter tema',
  reasons: 'Vurdering av kvar merknad',
  noReason: 'Ikkje grunngitt.',
  noRemarks: 'Det kom ingen merknader.',
  noMeasures: 'Planen har ingen tiltak.',
  once: (kroner) => `Tiltaka som er kostnadsrekna, kostar til saman ${kroner}.`,
  yearly: (kroner) => `I tillegg kjem ${kroner} kvart år.`,
  nothingCounted: 'Ingen av tiltaka har ein kostnad som kan reknast saman.',
  counted: 'Kostnadsrekna tiltak',
  withinBudget: 'Tiltak innanfor ramma',
  unread: 'Tiltak med kostnader som ikkje er rekna med',
  without: 'Tiltak utan oppgitt kostnad',
  draftOf: (plan) => `Forslag til ${plan}`,
  reportOf: 'Merknadshefte med alle merknadene, vurderingane og endringane',
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

const words: Readonly<Record<PlanLanguage, PaperWords>> = { nb, nn }

export function paperWordsFor(language: PlanLanguage): PaperWords {
  return words[language]
}

/** "Eikedal IL, Speiderne og Sanitetsforeningen" */
export function listed(names: readonly string[], { and }: Pick<PaperWords, 'and'>): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}
