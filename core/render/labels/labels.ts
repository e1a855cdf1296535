import type { GoalKind } from '~core/document/nodes/goal'
import type { MeasureStatus } from '~core/document/nodes/measure'
import type { PlanLanguage } from '~core/plan/document'
import { nb } from './nb'
import { nn } from './nn'

/** The words that a rendered document adds to the writers' own, in the plan's language (not the interface's). */
export interface RenderLabels {
  readonly measure: string
  readonly responsible: string
  readonly deadline: string
  readonly cost: string
  readonly status: string
  readonly statuses: Readonly<Record<MeasureStatus, string>>
  /** Both the goal block's label and the measure's field that names a goal. */
  readonly goals: Readonly<Record<GoalKind, string>>
  readonly factBox: string
  readonly footnotes: string
  readonly footnote: string
  readonly backToText: string
  readonly contents: string
  readonly draft: string
  readonly page: (page: number, pages: number) => string
  /** "Eikedal kommune" of the municipality's name; a name that says so already stays as it is. */
  readonly municipality: (name: string) => string
  /** A day as people write it: "21. november 2026". `month` is 1 to 12. */
  readonly date: (day: number, month: number, year: number) => string
  readonly figureWithoutAlt: string
  /** What a picture of the municipality's coat of arms shows. */
  readonly arms: (municipality: string) => string
  /** Vedtak: the page in front of an adopted plan. */
  readonly resolution: string
  readonly adopted: string
  readonly caseNumber: (number: string) => string
  readonly checksum: (sha256: string) => string
  readonly voting: {
    readonly title: string
    readonly about: string
    readonly for: string
    readonly against: string
    readonly outcome: string
    readonly outcomes: Readonly<Record<'adopted' | 'rejected', string>>
    readonly unanimous: string
    readonly recommendation: string
    readonly amendment: (number: number, parties: string) => string
  }
  readonly collectedMeasures: string
  readonly number: string
}

const labels: Readonly<Record<PlanLanguage, RenderLabels>> = { nb, nn }

export function labelsFor(language: PlanLanguage): RenderLabels {
  return labels[language]
}
