/** The shape of a demonstration's political treatment: the bodies, the case paper, and how far the case has come. */

/** A body of a demonstration municipality. */
export interface ExampleCommittee {
  readonly name: string
  /** advisoryBoard, committee, executive or council. */
  readonly kind: string
  readonly members: readonly ExampleMember[]
}

export interface ExampleMember {
  readonly name: string
  /** Empty where the body has no parties. */
  readonly party: string
  /** leader, deputyLeader or member. */
  readonly seat: string
  /** The slug of the person who signs in, where they do. */
  readonly person?: string
}

/** A plan's case paper, finished, and its road to the council. */
export interface ExampleCase {
  /** The slug of the caseworker. */
  readonly caseworker: string
  readonly caseNumber: string
  readonly archiveCode: string
  /** When the case paper was finished, in days from today. */
  readonly finished: number
  readonly resolution: readonly string[]
  readonly summary: readonly string[]
  readonly assessment: readonly string[]
  readonly steps: readonly ExampleStep[]
}

export interface ExampleStep {
  readonly committee: string
  /** The meeting, in days from today. */
  readonly meeting: number
  readonly caseNumber: string
  /** Where the body met; with it, the record of its meeting is finished. */
  readonly metAt?: string
  /** What an advisory board said. */
  readonly statement?: string
  readonly amendments: readonly ExampleAmendment[]
  /** How the recommendation was voted on; left out: the body has not come to it. */
  readonly ballots?: readonly ExampleBallot[]
}

/** Other words in one paragraph of the plan. */
export interface ExampleAmendment {
  /** The slug of whoever put it forward. */
  readonly mover: string
  readonly parties: readonly string[]
  readonly section: string
  readonly from: string
  readonly to: string
  readonly reason: string
  /** How it fell; left out: nobody has voted yet. */
  readonly ballots?: readonly ExampleBallot[]
}

export interface ExampleBallot {
  readonly party: string
  readonly for: number
  readonly against: number
}
