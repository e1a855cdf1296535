/**
 * The text as JSON, the form in which it crosses floors. It mirrors ProseMirror's own JSON; the types name
 * what the schema allows, so that a fold over them can be exhaustive.
 */
import type { Id } from '~core/ids'
import type { GoalKind } from './nodes/goal'
import type { MeasureStatus } from './nodes/measure'

export type MarkJson =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

export interface TextJson {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly MarkJson[]
}

export interface HardBreakJson {
  readonly type: 'hardBreak'
  readonly marks?: readonly MarkJson[]
}

export interface FootnoteJson {
  readonly type: 'footnote'
  readonly attrs: { readonly id: Id | null; readonly text: string }
  readonly marks?: readonly MarkJson[]
}

export type InlineJson = TextJson | HardBreakJson | FootnoteJson

/** `id` is null only on its way in; a stored text has an id on every block. */
interface Identified {
  readonly id: Id | null
}

interface Block<Type extends string, Attrs, Content> {
  readonly type: Type
  readonly attrs: Identified & Attrs
  readonly content?: readonly Content[]
}

/** No attributes beside the id. */
type Plain = object

export type ParagraphJson = Block<'paragraph', Plain, InlineJson>
export type HeadingJson = Block<'heading', { readonly level: 2 | 3 | 4 }, InlineJson>
export type BulletListJson = Block<'bulletList', Plain, ListItemJson>
export type OrderedListJson = Block<
  'orderedList',
  { readonly start?: number; readonly type?: string | null },
  ListItemJson
>
export type ListItemJson = Block<'listItem', Plain, BlockJson>
export type BlockquoteJson = Block<'blockquote', Plain, BlockJson>
export type FactBoxJson = Block<'factBox', Plain, BlockJson>
export type TableJson = Block<'table', Plain, TableRowJson>
export type TableRowJson = Block<'tableRow', Plain, TableCellJson>
export type TableCellJson = Block<
  'tableCell' | 'tableHeader',
  { readonly colspan?: number; readonly rowspan?: number; readonly colwidth?: readonly number[] | null },
  BlockJson
>
export type FigureJson = Block<
  'figure',
  {
    readonly fileId: Id | null
    readonly alt: string
    readonly caption: string
    readonly width: number | null
    readonly height: number | null
  },
  never
>
export type GoalJson = Block<'goal', { readonly kind: GoalKind }, InlineJson>
export type MeasureTitleJson = Block<'measureTitle', Plain, InlineJson>
export type MeasureJson = Block<
  'measure',
  {
    readonly responsible: string | null
    readonly deadline: string | null
    readonly cost: string | null
    readonly status: MeasureStatus
    readonly goalId: Id | null
  },
  MeasureTitleJson | ParagraphJson | BulletListJson | OrderedListJson
>

/** A block that may stand anywhere in the text. */
export type BlockJson =
  | ParagraphJson
  | HeadingJson
  | BulletListJson
  | OrderedListJson
  | BlockquoteJson
  | FactBoxJson
  | TableJson
  | FigureJson
  | GoalJson
  | MeasureJson

/** A block or a part of one. */
export type AnyBlockJson = BlockJson | ListItemJson | TableRowJson | TableCellJson | MeasureTitleJson

export type NodeJson = AnyBlockJson | InlineJson | DocumentJson

/** One section's text. */
export interface DocumentJson {
  readonly type: 'doc'
  readonly content?: readonly BlockJson[]
}
