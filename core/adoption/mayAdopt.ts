/** Vedtak: when the text of a plan becomes what the council adopted. */
import type { VoteOutcome } from '~core/council/ballot'
import type { CommitteeKind } from '~core/council/committee'
import { decides, type StepState } from '~core/council/road'
import type { Phase } from '~core/phases/phases'
import { allow, deny, type Verdict } from '~core/refusal'

/** What an adoption rests on. */
export interface AdoptionFacts {
  readonly phase: Phase
  /** The body whose treatment is the last one. */
  readonly committee: CommitteeKind
  readonly state: StepState
  /** What it made of the recommendation; null: it did not vote. */
  readonly recommendation: VoteOutcome | null
  /** How many remarks nobody has treated. */
  readonly untreated: number
  /** The points of the case paper's resolution as the body left them; null: there is no case paper. */
  readonly points: readonly string[] | null
}

/**
 * Whether the plan may be adopted by this step.
 *
 * Only the municipal council itself adopts: every other body recommends. What the public sent must have been assessed,
 * though it was asked before the plan went to council: a statement may have been registered since.
 */
export function mayAdopt(facts: AdoptionFacts): Verdict {
  if (facts.phase === 'adopted' || facts.phase === 'closed') return deny('adoption.already')
  if (facts.phase !== 'council') return deny('caseStep.notInCouncil')
  if (!decides(facts.committee) || facts.state !== 'treated') return deny('adoption.notTheCouncil')
  if (facts.recommendation !== 'adopted') return deny('adoption.notDecided')
  if (facts.untreated > 0) return deny('adoption.untreated', { count: facts.untreated })
  if (facts.points === null) return deny('adoption.noPaper')
  return facts.points.length === 0 ? deny('casePaper.noResolution') : allow
}
