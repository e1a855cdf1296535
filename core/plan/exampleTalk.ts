/** What people of the demonstration said about a plan, and what they propose to change in it. */
import type { Side } from '~core/access/sides'

/** A thread of the demonstration. People are named by slug, sections by title. */
export interface ExampleThread {
  readonly section: string | null
  /** The words that it is about; null: about the section, or the plan. */
  readonly quote: string | null
  readonly onlySide: Side | null
  readonly resolved: boolean
  /** `@slug` calls a person. */
  readonly comments: readonly { readonly by: string; readonly hoursAgo: number; readonly text: string }[]
}

/** A proposal of the demonstration: other words in one paragraph. */
export interface ExampleProposal {
  readonly by: string
  readonly hoursAgo: number
  readonly section: string
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly supports: readonly string[]
  /** What somebody decided; null: it is open. */
  readonly rejected: { readonly by: string; readonly reason: string } | null
}

export interface ExampleTalk {
  readonly threads: readonly ExampleThread[]
  readonly proposals: readonly ExampleProposal[]
}
