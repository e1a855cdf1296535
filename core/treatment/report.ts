/**
 * Merknadshefte: every remark with who sent it, what they said, what the municipality thinks of it and what it changed.
 *
 * The facts are gathered anew each time, and everything that leaves the house is made of them: the report on paper, the
 * page that tells what happened, the letters and the figures. They hold what everybody may know: names as
 * `publicName` gives them, words with what was blacked out already gone.
 */
import type { Day } from '~core/calendar/day'
import type { SenderKind } from '~core/consultation/statement'
import type { Line } from '~core/diff/comparison'
import type { Id } from '~core/ids'
import type { PlanLanguage } from '~core/plan/document'
import type { Disposition } from './remark'

export interface ReportFacts {
  readonly municipality: string
  readonly planTitle: string
  readonly language: PlanLanguage
  /** What the public was asked, and when. */
  readonly consultation: { readonly title: string; readonly opensOn: Day; readonly deadlineOn: Day }
  /** In the order of their numbers. */
  readonly senders: readonly ReportSender[]
  /** Those of the text that was asked about, in reading order. */
  readonly sections: readonly ReportSection[]
  /** In the order of their numbers. */
  readonly remarks: readonly ReportRemark[]
}

/** Who sent one statement. */
export interface ReportSender {
  /** The statement's. */
  readonly number: number
  readonly kind: SenderKind
  /** Null: a private person who is not named. */
  readonly name: string | null
  /** Whether the statement may be read by everybody; of one that may not, neither name nor words are here. */
  readonly isPublic: boolean
  readonly late: boolean
}

export interface ReportSection {
  readonly id: Id
  readonly number: string
  readonly title: string
}

export interface ReportRemark {
  readonly number: number
  /** The number of the statement that it is from. */
  readonly statement: number
  /** Null: about the plan as a whole. */
  readonly sectionId: Id | null
  /** The sender's own words; empty where the statement is not public. */
  readonly words: string
  readonly summary: string
  readonly assessment: string
  readonly disposition: Disposition | null
  readonly answer: string
  readonly themes: readonly string[]
  readonly changes: readonly ReportChange[]
}

/** What a remark changed, as it was when it was linked. */
export interface ReportChange {
  /** "5.2 Lokaler" */
  readonly heading: string
  readonly line: Line
}

/** What is shown of what somebody said: the caseworker's summary, or where there is none their own words, if any may be read. */
export function gistOf({ summary, words }: Pick<ReportRemark, 'summary' | 'words'>): string {
  return summary.trim() === '' ? words : summary
}

/** The remarks about one place together. */
export interface PlacedRemarks {
  /** Null: about the plan as a whole. */
  readonly section: ReportSection | null
  readonly remarks: readonly ReportRemark[]
}

/** The remarks by section: first those about the whole, then in reading order. Places without any are left out. */
export function byPlace({ sections, remarks }: Pick<ReportFacts, 'sections' | 'remarks'>): PlacedRemarks[] {
  const placed = new Map<Id | null, ReportRemark[]>(
    [null, ...sections.map(({ id }) => id)].map((id) => [id, []]),
  )
  // A place that the text has not is as good as none.
  for (const remark of remarks) (placed.get(remark.sectionId) ?? placed.get(null))?.push(remark)
  return [null, ...sections].flatMap((section) => {
    const here = placed.get(section?.id ?? null) ?? []
    return here.length === 0 ? [] : [{ section, remarks: here }]
  })
}
