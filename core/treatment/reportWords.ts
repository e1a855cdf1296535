import type { SenderKind } from '~core/consultation/statement'
import type { PlanLanguage } from '~core/plan/document'
import type { Disposition } from './remark'

/** The words that a report adds to people's own, in the plan's language (not the interface's). */
export interface ReportWords {
  readonly title: (plan: string) => string
  readonly about: string
  readonly asked: (title: string, from: string, to: string) => string
  readonly came: (statements: number, remarks: number) => string
  readonly late: (count: number) => string
  /** How private persons and what was blacked out are shown. */
  readonly reading: string
  readonly whole: string
  readonly columns: Readonly<
    Record<
      | 'number'
      | 'sender'
      | 'kind'
      | 'place'
      | 'themes'
      | 'words'
      | 'gist'
      | 'assessment'
      | 'consequence'
      | 'answer'
      | 'change'
      | 'statement'
      | 'statements'
      | 'remarks',
      string
    >
  >
  readonly kinds: Readonly<Record<SenderKind, string>>
  readonly person: (municipality: string) => string
  readonly notPublicSender: string
  readonly notPublic: string
  readonly dispositions: Readonly<Record<Disposition, string>>
  readonly untreated: string
  readonly noAssessment: string
  readonly noChange: string
  readonly senders: string
  readonly noSenders: string
  readonly lateMark: string
  readonly figures: string
  readonly byDisposition: string
  readonly bySender: string
  readonly bySection: string
  readonly byTheme: string
}

const nb: ReportWords = {
  title: (plan) => `Merknadshefte: ${plan}`,
  about: 'Om høringen',
  asked: (title, from, to) => `«${title}» var på høring fra ${from} til ${to}.`,
  came: (statements, remarks) =>
    `Det kom ${statements} ${statements === 1 ? 'uttalelse' : 'uttalelser'} med ${remarks} ${remarks === 1 ? 'merknad' : 'merknader'}.`,
  late: (count) =>
    count === 1
      ? 'Én uttalelse kom etter fristen. Den er med her.'
      : `${count} uttalelser kom etter fristen. De er med her.`,
  reading:
    'Organisasjoner står med navn. Privatpersoner står uten navn hvis de ikke har bedt om noe annet. Der noe er tatt ut, står det [sladdet].',
  whole: 'Til planen som helhet',
  columns: {
    number: 'Nr.',
    sender: 'Avsender',
    kind: 'Type avsender',
    place: 'Sted i planen',
    themes: 'Tema',
    words: 'Avsenderens ord',
    gist: 'Sammendrag',
    assessment: 'Kommunedirektørens vurdering',
    consequence: 'Konsekvens for planen',
    answer: 'Svar',
    change: 'Endring i planen',
    statement: 'Uttalelse nr.',
    statements: 'Uttalelser',
    remarks: 'Merknader',
  },
  kinds: {
    organisation: 'Lag eller organisasjon',
    advisoryBoard: 'Råd',
    publicBody: 'Offentlig instans',
    person: 'Privatperson',
    behalf: 'På vegne av andre',
  },
  person: (municipality) => `Privatperson, ${municipality}`,
  notPublicSender: 'Avsender som ikke er offentlig',
  notPublic: 'Uttalelsen er ikke offentlig.',
  dispositions: {
    accepted: 'Tas til følge',
    partly: 'Tas delvis til følge',
    rejected: 'Tas ikke til følge',
    noted: 'Tas til orientering',
  },
  untreated: 'Ubehandlet',
  noAssessment: 'Ikke vurdert',
  noChange: 'Ingen endring',
  senders: 'Hvem som svarte',
  noSenders: 'Det kom ingen uttalelser.',
  lateMark: 'etter fristen',
  figures: 'Tall fra høringen',
  byDisposition: 'Etter konsekvens',
  bySender: 'Etter avsender',
  bySection: 'Etter del av planen',
  byTheme: 'Etter tema',
}

const nn: ReportWords = {
  title: (plan) => `Merknadshefte: ${plan}`,
  about: 'Om høyringa',
  asked: (title, from, to) => `«${title}» var på høyring frå ${from} til ${to}.`,
  came: (statements, remarks) =>
    `Det kom ${statements} ${statements === 1 ? 'fråsegn' : 'fråsegner'} med ${remarks} ${remarks === 1 ? 'merknad' : 'merknader'}.`,
  late: (count) =>
    count === 1
      ? 'Éi fråsegn kom etter fristen. Ho er med her.'
      : `${count} fråsegner kom etter fristen. Dei er med her.`,
  reading:
    'Organisasjonar står med namn. Privatpersonar står utan namn om dei ikkje har bedt om noko anna. Der noko er teke ut, står det [sladdet].',
  whole: 'Til planen som heilskap',
  columns: {
    number: 'Nr.',
    sender: 'Avsendar',
    kind: 'Type avsendar',
    place: 'Stad i planen',
    themes: 'Tema',
    words: 'Orda til avsendaren',
    gist: 'Samandrag',
    assessment: 'Vurderinga til kommunedirektøren',
    consequence: 'Konsekvens for planen',
    answer: 'Svar',
    change: 'Endring i planen',
    statement: 'Fråsegn nr.',
    statements: 'Fråsegner',
    remarks: 'Merknader',
  },
  kinds: {
    organisation: 'Lag eller organisasjon',
    advisoryBoard: 'Råd',
    publicBody: 'Offentleg instans',
    person: 'Privatperson',
    behalf: 'På vegner av andre',
  },
  person: (municipality) => `Privatperson, ${municipality}`,
  notPublicSender: 'Avsendar som ikkje er offentleg',
  notPublic: 'Fråsegna er ikkje offentleg.',
  dispositions: {
    accepted: 'Blir teken til følgje',
    partly: 'Blir delvis teken til følgje',
    rejected: 'Blir ikkje teken til følgje',
    noted: 'Blir teken til orientering',
  },
  untreated: 'Ubehandla',
  noAssessment: 'Ikkje vurdert',
  noChange: 'Inga endring',
  senders: 'Kven som svara',
  noSenders: 'Det kom ingen fråsegner.',
  lateMark: 'etter fristen',
  figures: 'Tal frå høyringa',
  byDisposition: 'Etter konsekvens',
  bySender: 'Etter avsendar',
  bySection: 'Etter del av planen',
  byTheme: 'Etter tema',
}

const words: Readonly<Record<PlanLanguage, ReportWords>> = { nb, nn }

export function reportWordsFor(language: PlanLanguage): ReportWords {
  return words[language]
}
