/**
 * What a comparison says: two texts as one, in reading order, line by line.
 *
 * What is gone stands where it stood. Rendered in the text, one goes through the lines and shows each in its manner;
 * side by side, each line is a row with `before` on the left and `after` on the right.
 */
import type { TableCellJson, TableRowJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { Standing } from './standing'
import type { Segment } from './words'

export type LineKind =
  | 'kept'
  | 'changed'
  | 'added'
  | 'removed'
  /** Where it stands now; it may have changed on the way. */
  | 'moved'
  /** Where something that was moved stood before. */
  | 'departed'
  /** The line above or below was divided: its words are compared with the part that came here. No `before`. */
  | 'split'
  /** Its words went into the line above or below. No `after`. */
  | 'joined'

export interface Line {
  readonly kind: LineKind
  readonly before: Standing | null
  readonly after: Standing | null
  readonly attributes: readonly AttributeChange[]
  /** The merged words of a line of text. None where nothing differs (`kept`, `departed`). */
  readonly words: readonly Segment[]
  /** What is in a measure. None where nothing in it differs. */
  readonly lines: readonly Line[]
  /** What is in a table. Nothing where nothing in it differs. */
  readonly table: TableComparison | null
  /** Of a moved line where it stood, of a departed one where it stands now. */
  readonly elsewhere: Place | null
  /** What happened to it happened to the line above in the same go, and is counted there. */
  readonly along: boolean
}

/** What a line is about which there is nothing to say. */
export const blankLine = {
  attributes: [],
  words: [],
  lines: [],
  table: null,
  elsewhere: null,
  along: false,
} as const

export interface Place {
  readonly sectionId: Id
  readonly blockId: Id | null
}

/** Something about a line that is not its words. */
export interface AttributeChange {
  readonly name: AttributeName
  readonly before: AttributeValue
  readonly after: AttributeValue
}
export type AttributeValue = string | number | boolean | null
export type AttributeName =
  /** The block's type: a paragraph became a heading. */
  | 'type'
  /** A heading's. */
  | 'level'
  /** A goal's. */
  | 'kind'
  /** A figure's. */
  | 'fileId'
  | 'alt'
  | 'caption'
  /** A measure's; `goal` is told by the goal's words. */
  | 'responsible'
  | 'deadline'
  | 'cost'
  | 'status'
  | 'goal'
  /** The innermost list's type, its first number and its kind of numbers ("a", "i"). */
  | 'list'
  | 'start'
  | 'numbering'
  /** How many lists it stands in, and whether it begins an item and has its mark. */
  | 'listLevel'
  | 'marker'
  /** The quotes and fact boxes that it stands in, from the outermost. */
  | 'frame'
  /** Whether it begins a list, quote or fact box of its own, although the line above stands in one as well. */
  | 'apart'
  /** A table cell's. */
  | 'header'
  | 'colspan'
  | 'rowspan'

export type PartKind = Exclude<LineKind, 'split' | 'joined'>

export interface TableComparison {
  /** The columns of both tables in one order; nothing where they cannot be told apart. */
  readonly columns: readonly Exclude<PartKind, 'changed'>[] | null
  readonly rows: readonly RowComparison[]
}

export interface RowComparison {
  readonly kind: PartKind
  readonly before: TableRowJson | null
  readonly after: TableRowJson | null
  /** One for each column, where there are columns: nothing where a new row has no part in a removed one. */
  readonly cells: readonly (CellComparison | null)[]
}

export interface CellComparison {
  readonly kind: PartKind
  readonly before: TableCellJson | null
  readonly after: TableCellJson | null
  readonly attributes: readonly AttributeChange[]
  /** None in a departed cell. */
  readonly lines: readonly Line[]
}

/** How much differs. All are 0 exactly when nothing does. */
export interface Tally {
  /** Words in and out. What was only moved is neither. */
  readonly inserted: number
  readonly removed: number
  /** Lines of a section's text that differ. */
  readonly lines: number
  /** Single changes, as a reader would go from one to the next. */
  readonly changes: number
}

export interface SectionComparison {
  readonly id: Id
  readonly kind: 'kept' | 'changed' | 'added' | 'removed'
  readonly moved: boolean
  readonly before: SectionHead | null
  readonly after: SectionHead | null
  /** The title's words. */
  readonly title: readonly Segment[]
  readonly lines: readonly Line[]
  readonly tally: Tally
}

export interface SectionHead {
  readonly number: string
  readonly level: 1 | 2
  readonly title: string
}

export interface PlanComparison {
  /** The title's words. */
  readonly title: readonly Segment[]
  /** Every section of either plan, in the order of the later one; what was removed where it stood. */
  readonly sections: readonly SectionComparison[]
  readonly tally: Tally
}
