/** Merknad: one point of a statement, and what the municipality made of it. */
import type { Anchor } from '~core/anchor/anchor'
import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'

/** tas til følge, tas delvis til følge, tas ikke til følge, tas til orientering */
export const dispositions = ['accepted', 'partly', 'rejected', 'noted'] as const
export type Disposition = (typeof dispositions)[number]

/** `finished` has a disposition and an assessment; nothing else does. */
export const remarkStatuses = ['new', 'inProgress', 'finished'] as const
export type RemarkStatus = (typeof remarkStatuses)[number]

/** `comment`: its sender wrote it about a place. `passage`: a caseworker marked it in the statement's text. */
export const remarkOrigins = ['comment', 'passage'] as const
export type RemarkOrigin = (typeof remarkOrigins)[number]

/** Where in the snapshot it belongs; all null: the plan as a whole. */
export interface RemarkPlace {
  readonly sectionId: Id | null
  readonly blockId: Id | null
  readonly anchor: Anchor | null
}

/** What a caseworker says of a remark (vurdering), saved together. */
export interface Assessment {
  readonly summary: string
  readonly assessment: string
  readonly disposition: Disposition | null
  /** What its sender is answered. */
  readonly answer: string
}

/** Whether everything that council must be able to read is there. */
export function isTreated({
  disposition,
  assessment,
}: Pick<Assessment, 'disposition' | 'assessment'>): boolean {
  return disposition !== null && assessment.trim() !== ''
}

/** Where the work on a remark stands, of what was said of it and whether anybody has begun. */
export function statusOf(assessment: Assessment, begun: boolean): RemarkStatus {
  if (isTreated(assessment)) return 'finished'
  const said =
    assessment.disposition !== null ||
    [assessment.summary, assessment.assessment, assessment.answer].some((text) => text.trim() !== '')
  return said || begun ? 'inProgress' : 'new'
}

/**
 * Whether the plan may go on to council. Every remark must be treated: pbl § 11-14 asks the case paper to show how each
 * statement was assessed, and one that nobody looked at cannot be shown.
 *
 * @param remarks those of the statements that were sent and not withdrawn
 */
export function mayEnterCouncil(
  remarks: readonly ({ readonly id: Id } & Pick<Assessment, 'disposition' | 'assessment'>)[],
): Verdict {
  const untreated = remarks.filter((remark) => !isTreated(remark))
  return untreated.length === 0 ? allow : deny('remarks.untreated', { count: untreated.length })
}
