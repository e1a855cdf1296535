import type { PlanLanguage } from '~core/plan/document'
import type { StepState } from '~core/council/road'
import type { ArchiveFile } from './facts'

/** The words of the readable list of contents, and the titles of what is in it, in the plan's language. */
export interface ArchiveWords {
  readonly contents: (plan: string) => string
  readonly packed: (day: string) => string
  readonly caseNumber: string
  readonly caseworker: string
  readonly municipality: string
  readonly documents: string
  readonly road: string
  readonly resolution: string
  readonly messages: string
  readonly columns: Readonly<
    Record<'date' | 'title' | 'sender' | 'variant' | 'file' | 'bytes' | 'sha256' | 'body' | 'outcome', string>
  >
  readonly variants: Readonly<Record<ArchiveFile['variant'], string>>
  readonly shielded: string
  /** Full, where a redacted variant stands beside it. */
  readonly unabridged: string
  readonly privatePerson: string
  readonly states: Readonly<Record<StepState, string>>
  /** Without a name where it is not for everybody. */
  readonly statement: (number: number, from: string | null) => string
  readonly attachment: (number: number) => string
  readonly casePaper: (plan: string) => string
  readonly report: (consultation: string) => string
  readonly record: (committee: string) => string
  readonly recordOpen: string
  readonly adopted: (plan: string) => string
  readonly draft: (plan: string) => string
  /** The headings of a statement on paper. */
  readonly sender: string
  readonly contact: string
  readonly wholeText: string
  readonly comments: string
  readonly votes: (votesFor: number, votesAgainst: number) => string
  readonly amendment: (number: number) => string
  readonly recommendation: string
}

const nb: ArchiveWords = {
  contents: (plan) => `Innhold i sakspakken: ${plan}`,
  packed: (day) => `Pakken ble laget ${day}.`,
  caseNumber: 'Saksnummer',
  caseworker: 'Saksbehandler',
  municipality: 'Kommune',
  documents: 'Dokumenter',
  road: 'Saksgang',
  resolution: 'Vedtak',
  messages: 'Meldinger til sak- og arkivsystemet',
  columns: {
    date: 'Dato',
    title: 'Tittel',
    sender: 'Avsender',
    variant: 'Variant',
    file: 'Fil',
    bytes: 'Byte',
    sha256: 'SHA-256',
    body: 'Utvalg',
    outcome: 'Behandling',
  },
  variants: {
    archive: 'arkivformat',
    production: 'produksjonsformat',
    redacted: 'skjermet, kan leses av alle',
  },
  shielded: 'skjermet',
  unabridged: 'uavkortet, unntatt offentlighet',
  privatePerson: 'Privatperson',
  states: {
    planned: 'planlagt',
    running: 'behandles',
    treated: 'behandlet',
    sentBack: 'sendt tilbake',
    postponed: 'utsatt',
  },
  statement: (number, from) => `Høringsuttalelse nr. ${number}${from ? ` fra ${from}` : ''}`,
  attachment: (number) => `Vedlegg ${number}`,
  casePaper: (plan) => `Saksframlegg: ${plan}`,
  report: (consultation) => `Merknadshefte: ${consultation}`,
  record: (committee) => `Saksutskrift fra ${committee}`,
  recordOpen: 'saksutskriften er ikke ferdigstilt og er ikke med i pakken',
  adopted: (plan) => `${plan}, vedtatt plan`,
  draft: (plan) => `${plan}, planforslag`,
  sender: 'Avsender',
  contact: 'Kontaktopplysninger',
  wholeText: 'Uttalelse',
  comments: 'Merknader',
  votes: (votesFor, votesAgainst) => `${votesFor} stemmer for, ${votesAgainst} stemmer mot`,
  amendment: (number) => `Endringsforslag ${number}`,
  recommendation: 'Innstillingen',
}

const nn: ArchiveWords = {
  ...nb,
  contents: (plan) => `Innhald i sakspakken: ${plan}`,
  packed: (day) => `Pakken vart laga ${day}.`,
  caseworker: 'Saksbehandlar',
  documents: 'Dokument',
  messages: 'Meldingar til sak- og arkivsystemet',
  columns: { ...nb.columns, sender: 'Avsendar', body: 'Utval' },
  variants: {
    archive: 'arkivformat',
    production: 'produksjonsformat',
    redacted: 'skjerma, kan lesast av alle',
  },
  shielded: 'skjerma',
  unabridged: 'uavkorta, unnateke offentlegheit',
  states: {
    planned: 'planlagd',
    running: 'til behandling',
    treated: 'behandla',
    sentBack: 'send tilbake',
    postponed: 'utsett',
  },
  statement: (number, from) => `Høyringsfråsegn nr. ${number}${from ? ` frå ${from}` : ''}`,
  report: (consultation) => `Merknadshefte: ${consultation}`,
  record: (committee) => `Saksutskrift frå ${committee}`,
  recordOpen: 'saksutskrifta er ikkje ferdigstilt og er ikkje med i pakka',
  adopted: (plan) => `${plan}, vedteken plan`,
  draft: (plan) => `${plan}, planforslag`,
  sender: 'Avsendar',
  contact: 'Kontaktopplysningar',
  wholeText: 'Fråsegn',
  comments: 'Merknader',
  votes: (votesFor, votesAgainst) => `${votesFor} røyster for, ${votesAgainst} røyster mot`,
  amendment: (number) => `Endringsframlegg ${number}`,
  recommendation: 'Tilrådinga',
}

const words: Readonly<Record<PlanLanguage, ArchiveWords>> = { nb, nn }

export function archiveWordsFor(language: PlanLanguage): ArchiveWords {
  return words[language]
}
