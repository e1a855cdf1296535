import type { DocumentJson } from '~core/document/json'
import type { PlanLanguage } from './document'

/** One section of an outline: what a template gives the writers to start from. */
export interface OutlineSection {
  readonly title: string
  readonly numbered: boolean
  /** Advice to the writers; never exported. */
  readonly guidance: string
  /** Starting structure: headings, goal and measure blocks. Block ids are given when the plan is made. */
  readonly text: DocumentJson
  readonly sections: readonly OutlineSection[]
}

/** A plan outline: a template in one language. */
export interface PlanOutline {
  readonly key: string
  readonly language: PlanLanguage
  readonly name: string
  readonly description: string
  /** The title suggested for a new plan. */
  readonly planTitle: string
  readonly sections: readonly OutlineSection[]
}
