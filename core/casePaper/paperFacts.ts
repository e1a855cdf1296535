import type { Side } from '~core/access/sides'
import type { Day } from '~core/calendar/day'
import type { OrganisationKind } from '~core/consultation/organisation'
import type { PlanLanguage } from '~core/plan/document'
import type { ReportFacts } from '~core/treatment/report'
import type { CostedMeasure } from './costs'

/** What the computed parts of a case paper are made of, as everybody may know it. */
export interface PaperFacts {
  readonly planTitle: string
  readonly municipality: string
  readonly language: PlanLanguage
  readonly head: PaperHead
  /** The bodies on the road to the council, in order. */
  readonly steps: readonly PaperStep[]
  readonly process: PaperProcess
  /** The municipality's register of organisations: how many of each kind. */
  readonly register: readonly { readonly kind: OrganisationKind; readonly count: number }[]
  /** The consultation with its remarks; null: there was none. */
  readonly report: ReportFacts | null
  readonly measures: readonly CostedMeasure[]
  /** Documents that were laid out with the consultation. */
  readonly documents: readonly string[]
}

export interface PaperHead {
  /** Saksbehandler; null: nobody yet. */
  readonly caseworker: string | null
  readonly caseNumber: string
  readonly archiveCode: string
}

/** A body, as the table of the header shows it. */
export interface PaperStep {
  readonly committee: string
  /** "18/27"; empty: not given yet. */
  readonly caseNumber: string
  /** Null: no day is set yet. */
  readonly meetingOn: Day | null
  /** What an advisory board said; empty: nothing, or the body is none. */
  readonly advice: string
}

/** How the plan came to be. */
export interface PaperProcess {
  readonly begunOn: Day
  /** Who has a part in it, by side. */
  readonly people: Readonly<Record<Side, number>>
  /** Organisations that they come from, by name. */
  readonly organisations: readonly string[]
  /** Work sessions that were held, and how many came to them, one time each. */
  readonly sessions: number
  readonly attendance: number
}
