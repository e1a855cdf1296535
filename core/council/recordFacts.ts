/** What the record of a body's treatment is computed from. Plain facts, as the database knows them. */
import type { Day } from '~core/calendar/day'
import type { PlanLanguage } from '~core/plan/document'
import type { Ballot, VoteManner, VoteResult } from './ballot'
import type { CommitteeKind, CommitteeMember } from './committee'
import type { StepState } from './road'

/** One stop on the road so far. */
export interface RecordStop {
  readonly committee: string
  readonly meetingOn: Day | null
  readonly caseNumber: string
  readonly state: StepState
  /** The vote on the recommendation; null where there was none. */
  readonly result: Pick<VoteResult, 'votesFor' | 'votesAgainst' | 'outcome'> | null
}

/** What became of an amendment; `dropped`: the meeting ended without a vote on it. */
export type AmendmentFate = 'adopted' | 'rejected' | 'withdrawn' | 'pointless' | 'open' | 'dropped'

export interface RecordAmendment {
  readonly number: number
  readonly parties: readonly string[]
  readonly mover: string
  /** The part of the text that it is about, as a reader finds it. */
  readonly about: string
  /** The words as they stood, and as they were proposed; empty where nothing stood or nothing was to stand. */
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly fate: AmendmentFate
}

export interface RecordVote extends VoteResult {
  /** The number of the amendment; null: the recommendation. */
  readonly amendment: number | null
  readonly manner: VoteManner
  readonly ballots: readonly Ballot[]
}

export interface RecordFacts {
  readonly language: PlanLanguage
  readonly municipality: string
  /** The plan's title. */
  readonly plan: string
  readonly committee: { readonly name: string; readonly kind: CommitteeKind }
  readonly meetingOn: Day | null
  /** From when to when the case was treated, by the clock on the wall; empty where nobody knows. */
  readonly time: string
  readonly caseNumber: string
  readonly state: StepState
  /** An advisory board's statement, or why the case was sent back or postponed. */
  readonly statement: string
  /** The days on which the body postponed the case. */
  readonly postponedOn: readonly Day[]
  /** The road so far, this stop last. */
  readonly road: readonly RecordStop[]
  readonly members: readonly (Pick<CommitteeMember, 'name' | 'party' | 'seat'> & {
    readonly present: boolean
  })[]
  /** The points that lay before the body, and those that came out; null as long as nothing has. */
  readonly pointsIn: readonly string[]
  readonly pointsOut: readonly string[] | null
  /** In the order of voting. */
  readonly amendments: readonly RecordAmendment[]
  readonly votes: readonly RecordVote[]
}
