/** Ferdigstilling: when a case paper may be made, finished and taken up again. */
import type { Phase } from '~core/phases/phases'
import { allow, deny, type Verdict } from '~core/refusal'

/** So many printed lines a summary has at most. */
export const MOST_SUMMARY_LINES = 5

/** What finishing rests on. */
export interface FinishFacts {
  readonly isFinished: boolean
  /** Whether the remarks let the plan go on to council (core/treatment). */
  readonly remarks: Verdict
  /** How many points the proposed resolution has. */
  readonly points: number
}

/** Whether a plan may be given a case paper: what was adopted goes to no council again, and a paper has none of its own. */
export function mayHavePaper(plan: { readonly phase: Phase; readonly isPaper: boolean }): Verdict {
  if (plan.isPaper) return deny('casePaper.ofPaper')
  return plan.phase === 'adopted' || plan.phase === 'closed' ? deny('casePaper.tooLate') : allow
}

/**
 * Whether the case paper may be finished. It must show how each remark was assessed and what weight it was given, and
 * ask the council for something.
 */
export function mayFinish({ isFinished, remarks, points }: FinishFacts): Verdict {
  if (isFinished) return deny('casePaper.finished')
  if (!remarks.allowed) return remarks
  return points === 0 ? deny('casePaper.noResolution') : allow
}

/** Whether a finished case paper may be taken up again: until the first body has begun to treat it. */
export function mayReopen(paper: { readonly isFinished: boolean; readonly isBegun: boolean }): Verdict {
  if (!paper.isFinished) return deny('casePaper.notFinished')
  return paper.isBegun ? deny('casePaper.begun') : allow
}
