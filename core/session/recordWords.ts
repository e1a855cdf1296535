import type { Side } from '~core/access/sides'
import type { PlanLanguage } from '~core/plan/document'
import type { ChangedSection, RecordFacts, RecordPart } from './record'

/** The words that a record's file adds to people's own, in the plan's language (not the interface's). */
export interface RecordWords {
  readonly title: (session: string) => string
  readonly parts: Readonly<Record<RecordPart, string>>
  readonly sides: Readonly<Record<Side, string>>
  readonly held: (from: string, to: string) => string
  readonly about: (plan: string) => string
  readonly place: (place: string) => string
  readonly byItself: string
  readonly absent: string
  readonly nobody: string
  readonly noAgenda: string
  readonly decided: string
  readonly noChanges: string
  readonly changesUnknown: string
  readonly kinds: Readonly<Record<ChangedSection['kind'], string>>
  readonly moved: string
  readonly wordCounts: (inserted: number, removed: number) => string
  readonly before: string
  readonly after: string
  readonly more: (count: number) => string
  readonly noProposals: string
  readonly outcomes: Readonly<Record<RecordFacts['proposals'][number]['state'], string>>
  readonly proposalBy: (name: string) => string
  readonly decidedBy: (name: string) => string
  readonly openProposals: string
  readonly openThreads: string
  readonly nothingOpen: string
  readonly moreOpen: (count: number) => string
  readonly remark: string
}

const nb: RecordWords = {
  title: (session) => `Referat: ${session}`,
  parts: {
    attendance: 'Hvem som var med',
    agenda: 'Saker og avklaringer',
    changes: 'Hva som ble endret i teksten',
    proposals: 'Forslag som ble avgjort',
    open: 'Hva som står igjen',
  },
  sides: { politics: 'Politikere', administration: 'Administrasjon', voluntary: 'Frivillighet' },
  held: (from, to) => `Fra ${from} til ${to}`,
  about: (plan) => `Arbeidsmøte om «${plan}»`,
  place: (place) => `Sted: ${place}`,
  byItself: 'Ingen avsluttet møtet. Langbord avsluttet det etter at tiden var ute for lengst.',
  absent: 'Invitert, ikke til stede',
  nobody: 'Ingen',
  noAgenda: 'Møtet hadde ingen saksliste.',
  decided: 'Avklart:',
  noChanges: 'Teksten ble ikke endret.',
  changesUnknown: 'Versjonen fra starten av møtet kan ikke leses, så endringene er ikke kjent.',
  kinds: { changed: 'Endret', added: 'Ny', removed: 'Fjernet' },
  moved: 'flyttet',
  wordCounts: (inserted, removed) => `+${inserted} −${removed} ord`,
  before: 'Før:',
  after: 'Nå:',
  more: (count) => (count === 1 ? 'og ett sted til' : `og ${count} steder til`),
  noProposals: 'Ingen forslag ble avgjort.',
  outcomes: {
    accepted: 'Godtatt',
    rejected: 'Avvist',
    withdrawn: 'Trukket',
    superseded: 'Ikke lenger aktuelt',
  },
  proposalBy: (name) => `forslag fra ${name}`,
  decidedBy: (name) => `av ${name}`,
  openProposals: 'Åpne forslag',
  openThreads: 'Åpne kommentarer',
  nothingOpen: 'Ingenting står igjen.',
  moreOpen: (count) => `og ${count} til`,
  remark: 'Merknad:',
}

const nn: RecordWords = {
  title: (session) => `Referat: ${session}`,
  parts: {
    attendance: 'Kven som var med',
    agenda: 'Saker og avklaringar',
    changes: 'Kva som vart endra i teksten',
    proposals: 'Forslag som vart avgjorde',
    open: 'Kva som står att',
  },
  sides: { politics: 'Politikarar', administration: 'Administrasjon', voluntary: 'Frivilligheit' },
  held: (from, to) => `Frå ${from} til ${to}`,
  about: (plan) => `Arbeidsmøte om «${plan}»`,
  place: (place) => `Stad: ${place}`,
  byItself: 'Ingen avslutta møtet. Langbord avslutta det etter at tida var ute for lengst.',
  absent: 'Invitert, ikkje til stades',
  nobody: 'Ingen',
  noAgenda: 'Møtet hadde inga sakliste.',
  decided: 'Avklart:',
  noChanges: 'Teksten vart ikkje endra.',
  changesUnknown: 'Versjonen frå starten av møtet kan ikkje lesast, så endringane er ikkje kjende.',
  kinds: { changed: 'Endra', added: 'Ny', removed: 'Fjerna' },
  moved: 'flytta',
  wordCounts: (inserted, removed) => `+${inserted} −${removed} ord`,
  before: 'Før:',
  after: 'No:',
  more: (count) => (count === 1 ? 'og éin stad til' : `og ${count} stader til`),
  noProposals: 'Ingen forslag vart avgjorde.',
  outcomes: {
    accepted: 'Godteke',
    rejected: 'Avvist',
    withdrawn: 'Trekt',
    superseded: 'Ikkje lenger aktuelt',
  },
  proposalBy: (name) => `forslag frå ${name}`,
  decidedBy: (name) => `av ${name}`,
  openProposals: 'Opne forslag',
  openThreads: 'Opne kommentarar',
  nothingOpen: 'Ingenting står att.',
  moreOpen: (count) => `og ${count} til`,
  remark: 'Merknad:',
}

const words: Readonly<Record<PlanLanguage, RecordWords>> = { nb, nn }

export function recordWordsFor(language: PlanLanguage): RecordWords {
  return words[language]
}
