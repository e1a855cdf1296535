/** The shape of a demonstration's consultation: what was asked, who answered, and how far the treatment has come. */
import type { OrganisationKind } from '~core/consultation/organisation'
import type { Channel, SenderKind } from '~core/consultation/statement'
import type { Disposition } from '~core/treatment/remark'

export interface ExampleConsultation {
  /** In the public address. */
  readonly name: string
  readonly title: string
  readonly intro: string
  readonly letter: string
  /** The slug of whoever answers questions. */
  readonly contact: string
  /** In days from today; those before it are negative. */
  readonly opens: number
  readonly deadline: number
  /** When everybody could read what came of it, in days from today. */
  readonly resultsShown?: number
  /** Paragraphs that were others when the public was asked; null: they were not there. */
  readonly askedOtherwise: readonly { readonly now: string; readonly asked: string | null }[]
  /** Who was invited. */
  readonly parties: readonly ExampleParty[]
  /** In the order in which they came. */
  readonly statements: readonly ExampleStatement[]
}

export interface ExampleParty {
  readonly name: string
  readonly kind: OrganisationKind
  readonly contactName: string
  readonly email: string
}

export interface ExampleStatement {
  /** The name of an invited party, or of whoever else wrote. */
  readonly from: string
  readonly kind: SenderKind
  readonly onBehalfOf?: string
  readonly nameShown?: boolean
  readonly channel?: Channel
  readonly email?: string
  readonly postalAddress?: string
  /** In days from today. */
  readonly came: number
  /** Said about the whole. */
  readonly text?: string
  /** It waits for somebody to look at it before it is shown. */
  readonly waits?: boolean
  readonly remarks: readonly ExampleRemark[]
}

export interface ExampleRemark {
  /** The section's title; left out: about the plan as a whole. */
  readonly section?: string
  /** How the paragraph begins that it is about; left out: the section as a whole. */
  readonly at?: string
  readonly text: string
  readonly themes?: readonly string[]
  readonly summary?: string
  readonly assessment?: string
  readonly disposition?: Disposition
  readonly answer?: string
  /** How the paragraph begins now that it changed. */
  readonly changed?: string
  /** A slug. */
  readonly responsible?: string
  /** Remarks with the same name are one group. */
  readonly group?: string
}
