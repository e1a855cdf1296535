import type { AttributeName, LineKind } from '~core/diff/comparison'
import type { PlanLanguage } from '~core/plan/document'

/** The words that a comparison on paper adds to the writers' own, in the plan's language. */
export interface ComparisonWords {
  readonly title: (plan: string) => string
  readonly key: string
  readonly between: (from: string, to: string) => string
  readonly same: string
  readonly inserted: string
  readonly removed: string
  readonly lines: Readonly<Record<Exclude<LineKind, 'kept'>, string>>
  readonly newSection: string
  readonly removedSection: string
  readonly movedSection: string
  readonly what: string
  readonly then: string
  readonly now: string
  readonly nothing: string
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>
}

const nb: ComparisonWords = {
  title: (plan) => `Endringer i ${plan}`,
  key: 'Det som er satt inn, står i hakeparentes med fet skrift. Det som er fjernet, står i hakeparentes med kursiv.',
  between: (from, to) => `Fra ${from} til ${to}.`,
  same: 'Versjonene er like.',
  inserted: 'satt inn: ',
  removed: 'fjernet: ',
  lines: {
    changed: 'Endret',
    added: 'Nytt',
    removed: 'Fjernet',
    moved: 'Flyttet hit',
    departed: 'Flyttet bort',
    split: 'Delt',
    joined: 'Slått sammen',
  },
  newSection: 'Delen er ny.',
  removedSection: 'Delen er fjernet.',
  movedSection: 'Delen er flyttet.',
  what: 'Hva',
  then: 'Før',
  now: 'Nå',
  nothing: 'ingen',
  attributes: {
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    cost: 'Kostnad',
    status: 'Status',
    goal: 'Mål',
    level: 'Overskriftsnivå',
    type: 'Type avsnitt',
    kind: 'Type mål',
    alt: 'Bildebeskrivelse',
    caption: 'Bildetekst',
  },
}

const nn: ComparisonWords = {
  ...nb,
  title: (plan) => `Endringar i ${plan}`,
  key: 'Det som er sett inn, står i hakeparentes med feit skrift. Det som er fjerna, står i hakeparentes med kursiv.',
  between: (from, to) => `Frå ${from} til ${to}.`,
  same: 'Versjonane er like.',
  inserted: 'sett inn: ',
  removed: 'fjerna: ',
  lines: {
    changed: 'Endra',
    added: 'Nytt',
    removed: 'Fjerna',
    moved: 'Flytta hit',
    departed: 'Flytta bort',
    split: 'Delt',
    joined: 'Slått saman',
  },
  removedSection: 'Delen er fjerna.',
  movedSection: 'Delen er flytta.',
  what: 'Kva',
  now: 'No',
  attributes: { ...nb.attributes, responsible: 'Ansvarleg', alt: 'Bildeskildring' },
}

const words: Readonly<Record<PlanLanguage, ComparisonWords>> = { nb, nn }

export function comparisonWords(language: PlanLanguage): ComparisonWords {
  return words[language]
}
