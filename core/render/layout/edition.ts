/** What an edition of a plan has besides its text: how it looks, and how it was adopted. */
import type { Day } from '~core/calendar/day'
import type { Id } from '~core/ids'
import type { FontPair } from '~core/look/fontPairs'

/** The municipality's own look. */
export interface EditionLook {
  /** `#rrggbb`, dark enough to be read on white. */
  readonly colour: string
  readonly fontPair: FontPair
  /** The picture of the coat of arms. */
  readonly armsId: Id | null
}

/** A vote, as it is told with the resolution. */
export interface EditionVote {
  /** The number of the amendment; null: the recommendation. */
  readonly amendment: number | null
  /** Who put it forward. */
  readonly parties: readonly string[]
  readonly unanimous: boolean
  readonly ballots: readonly { readonly party: string; readonly for: number; readonly against: number }[]
  readonly votesFor: number
  readonly votesAgainst: number
  readonly outcome: 'adopted' | 'rejected'
}

/** The resolution (vedtak) that the edition prints in front of the text. */
export interface Adoption {
  readonly committee: string
  readonly caseNumber: string
  readonly resolvedOn: Day
  readonly points: readonly string[]
  readonly votes: readonly EditionVote[]
  /** Of the adopted text, so that a print can be held against it. */
  readonly sha256: string
}

/** An edition; without anything of this it is a plain print of a draft in the design's own look. */
export interface Edition {
  readonly look?: EditionLook
  /** Set for the adopted plan. */
  readonly adoption?: Adoption
  /** Whether every fifth line has its number in the margin, as papers for a meeting have. */
  readonly lineNumbers?: boolean
}
