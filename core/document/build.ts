/**
 * Document literals: a text written as it reads.
 *
 * ```ts
 * doc(h(2, 'Lokaler'), p('Vi ', b('åpner'), ' skolene.', note('Vedtak 12/26')), ul(li('Nøkkelfri adgang')))
 * ```
 * Blocks have no id until one is given (`named`), as texts on their way in.
 */
import type {
  AnyBlockJson,
  BlockJson,
  BlockquoteJson,
  BulletListJson,
  DocumentJson,
  FactBoxJson,
  FigureJson,
  FootnoteJson,
  GoalJson,
  HardBreakJson,
  HeadingJson,
  InlineJson,
  ListItemJson,
  MarkJson,
  MeasureJson,
  MeasureTitleJson,
  OrderedListJson,
  ParagraphJson,
  TableCellJson,
  TableJson,
  TableRowJson,
  TextJson,
} from './json'

type Words = string | InlineJson | readonly InlineJson[]
type Blocks = string | BlockJson

const inline = (words: readonly Words[]): { content?: InlineJson[] } => {
  const content = words.flatMap((word): readonly InlineJson[] => {
    if (typeof word !== 'string') return Array.isArray(word) ? word : [word as InlineJson]
    return word === '' ? [] : [{ type: 'text', text: word }]
  })
  return content.length > 0 ? { content } : {}
}

const blocks = (content: readonly Blocks[]): { content?: BlockJson[] } =>
  content.length > 0
    ? { content: content.map((block) => (typeof block === 'string' ? p(block) : block)) }
    : {}

const marked = (mark: MarkJson, words: readonly Words[]): InlineJson[] =>
  (inline(words).content ?? []).map((node) => ({ ...node, marks: [...(node.marks ?? []), mark] }))

const unnamed = { id: null }

export const doc = (...content: readonly Blocks[]): DocumentJson => ({ type: 'doc', ...blocks(content) })

export const text = (words: string, ...marks: readonly MarkJson[]): TextJson =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
/** Bold. */
export const b = (...words: readonly Words[]): InlineJson[] => marked({ type: 'bold' }, words)
/** Italic. */
export const i = (...words: readonly Words[]): InlineJson[] => marked({ type: 'italic' }, words)
/** A link. */
export const a = (href: string, ...words: readonly Words[]): InlineJson[] =>
  marked({ type: 'link', attrs: { href } }, words)
export const br: HardBreakJson = { type: 'hardBreak' }
export const note = (words: string): FootnoteJson => ({
  type: 'footnote',
  attrs: { id: null, text: words },
})

export const p = (...words: readonly Words[]): ParagraphJson => ({
  type: 'paragraph',
  attrs: unnamed,
  ...inline(words),
})
export const h = (level: 2 | 3 | 4, ...words: readonly Words[]): HeadingJson => ({
  type: 'heading',
  attrs: { id: null, level },
  ...inline(words),
})
export const goal = (...words: readonly Words[]): GoalJson => ({
  type: 'goal',
  attrs: { id: null, kind: 'goal' },
  ...inline(words),
})
/** Delmål. */
export const objective = (...words: readonly Words[]): GoalJson => ({
  type: 'goal',
  attrs: { id: null, kind: 'objective' },
  ...inline(words),
})

const listed = (items: readonly (string | ListItemJson)[]): { content?: ListItemJson[] } =>
  items.length > 0 ? { content: items.map((item) => (typeof item === 'string' ? li(item) : item)) } : {}

export const li = (...content: readonly Blocks[]): ListItemJson => ({
  type: 'listItem',
  attrs: unnamed,
  ...blocks(content),
})
export const ul = (...items: readonly (string | ListItemJson)[]): BulletListJson => ({
  type: 'bulletList',
  attrs: unnamed,
  ...listed(items),
})
export const ol = (...items: readonly (string | ListItemJson)[]): OrderedListJson => ({
  type: 'orderedList',
  attrs: { id: null, start: 1, type: null },
  ...listed(items),
})
export const quote = (...content: readonly Blocks[]): BlockquoteJson => ({
  type: 'blockquote',
  attrs: unnamed,
  ...blocks(content),
})
/** Faktaboks. */
export const box = (...content: readonly Blocks[]): FactBoxJson => ({
  type: 'factBox',
  attrs: unnamed,
  ...blocks(content),
})

const cell =
  (type: 'tableCell' | 'tableHeader') =>
  (...content: readonly Blocks[]): TableCellJson => ({
    type,
    attrs: { id: null, colspan: 1, rowspan: 1, colwidth: null },
    ...blocks(content),
  })
export const th = cell('tableHeader')
export const td = cell('tableCell')
export const tr = (...cells: readonly TableCellJson[]): TableRowJson => ({
  type: 'tableRow',
  attrs: unnamed,
  content: cells,
})
export const table = (...rows: readonly TableRowJson[]): TableJson => ({
  type: 'table',
  attrs: unnamed,
  content: rows,
})

export const figure = (
  attrs: Partial<FigureJson['attrs']> & { readonly fileId: string; readonly alt: string },
): FigureJson => ({
  type: 'figure',
  attrs: { id: null, caption: '', width: null, height: null, ...attrs },
})

type MeasureFields = Partial<Omit<MeasureJson['attrs'], 'id'>>
type MeasureContent = Exclude<MeasureJson['content'], undefined>[number]

const measureTitle = (...words: readonly Words[]): MeasureTitleJson => ({
  type: 'measureTitle',
  attrs: unnamed,
  ...inline(words),
})
/** Tiltak: its title, its short fields, and its text. */
export const measure = (
  title: string,
  fields: MeasureFields = {},
  ...content: readonly (string | MeasureContent)[]
): MeasureJson => ({
  type: 'measure',
  attrs: {
    id: null,
    responsible: null,
    deadline: null,
    cost: null,
    status: 'notStarted',
    goalId: null,
    ...fields,
  },
  content: [measureTitle(title), ...content.map((block) => (typeof block === 'string' ? p(block) : block))],
})

/** The same block with an id. */
export function named<Node extends AnyBlockJson>(id: string, block: Node): Node {
  return { ...block, attrs: { ...block.attrs, id } }
}
