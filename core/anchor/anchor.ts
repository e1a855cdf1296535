import type { Id } from '~core/ids'

/**
 * A place in a plan's text that outlives changes of it: what comments, proposals, remarks and change links point with.
 *
 * It says the same thing in several ways, so that when one is lost another is left: where the words stood in Yjs's
 * history, in which block, what they were, and what stood around them. `resolve` tries them in that order.
 */
export interface Anchor {
  /** The section in which it was last found. */
  readonly sectionId: Id
  /** The block in which it begins. */
  readonly blockId: Id
  /** The words, those of several blocks joined by "\n"; empty for a whole block (a figure, a table, a goal). */
  readonly quote: string
  /** What stands before and after the words in the section, across the borders of blocks. */
  readonly prefix: string
  readonly suffix: string
  /** Relative positions in the section's Y.Doc (`core/sync/positions`), opaque here. */
  readonly start?: string
  readonly end?: string
}

/** A place in a block: how many characters of its words (`wordsOf`) stand before it. */
export interface BlockPlace {
  readonly blockId: Id
  readonly offset: number
}

/** A stretch of one section's text. */
export interface Stretch {
  readonly from: BlockPlace
  readonly to: BlockPlace
}

export interface Place extends Stretch {
  readonly sectionId: Id
}
