import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { Phase } from '~core/phases/phases'
import type { SectionStatus } from './section'

/** Målform. */
export const languages = ['nb', 'nn'] as const
/** The language a plan is written in. */
export type PlanLanguage = (typeof languages)[number]

/** One section of a whole plan, with its printed number. */
export interface PlanSection {
  readonly id: Id
  /** "5", "5.1", or "" where the section is not numbered. */
  readonly number: string
  /** 1 for a top section, 2 for one nested under it. */
  readonly level: 1 | 2
  readonly title: string
  readonly status: SectionStatus
  readonly text: DocumentJson
}

/** The canonical document: the whole plan as JSON, sections in reading order. Exports and the API read this. */
export interface PlanDocument {
  /** Left out: a plan. A case paper, and the record of a meeting, are printed without cover and contents. */
  readonly kind?: 'casePaper' | 'record'
  readonly schemaVersion: number
  readonly id: Id
  readonly title: string
  readonly municipality: string
  readonly language: PlanLanguage
  readonly phase: Phase
  readonly sections: readonly PlanSection[]
}
