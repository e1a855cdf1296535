/**
 * The one exhaustive fold over the document.
 *
 * Everything that turns text into something else (HTML, text, Markdown, pages, Word) is an algebra: one case
 * per node type, with its children folded on demand. A node type added to json.ts breaks the type check here,
 * and the case then added to `Algebra` breaks it in every rendering, so that none can forget it.
 *
 * Children come as a function of the context that they are folded in: a list tells its items how deep they
 * stand, a table tells its rows which one is first.
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
  MeasureJson,
  MeasureTitleJson,
  OrderedListJson,
  ParagraphJson,
  TableCellJson,
  TableJson,
  TableRowJson,
  TextJson,
} from '~core/document/json'

/** Folds the children, each in the context that is reckoned for it. */
export type Children<Child, Context, Out> = (
  contextOf: (child: Child, index: number) => Context,
) => readonly Out[]

type ChildOf<Node> = Node extends { readonly content?: readonly (infer Child)[] } ? Child : never

type InlineBlock<Node, Context, Inline, Out> = (
  node: Node,
  content: Children<InlineJson, Context, Inline>,
  context: Context,
) => Out

type BlockOfBlocks<Node, Context, Out> = (
  node: Node,
  content: Children<ChildOf<Node>, Context, Out>,
  context: Context,
) => Out

/** One case per node type. `Inline` is what a run of text becomes, `Out` what a block becomes. */
export interface Algebra<Context, Inline, Out> {
  readonly text: (node: TextJson, context: Context) => Inline
  readonly hardBreak: (node: HardBreakJson, context: Context) => Inline
  readonly footnote: (node: FootnoteJson, context: Context) => Inline

  readonly paragraph: InlineBlock<ParagraphJson, Context, Inline, Out>
  readonly heading: InlineBlock<HeadingJson, Context, Inline, Out>
  readonly goal: InlineBlock<GoalJson, Context, Inline, Out>
  readonly measureTitle: InlineBlock<MeasureTitleJson, Context, Inline, Out>

  readonly bulletList: BlockOfBlocks<BulletListJson, Context, Out>
  readonly orderedList: BlockOfBlocks<OrderedListJson, Context, Out>
  readonly listItem: BlockOfBlocks<ListItemJson, Context, Out>
  readonly blockquote: BlockOfBlocks<BlockquoteJson, Context, Out>
  readonly factBox: BlockOfBlocks<FactBoxJson, Context, Out>
  readonly table: BlockOfBlocks<TableJson, Context, Out>
  readonly tableRow: BlockOfBlocks<TableRowJson, Context, Out>
  readonly tableCell: BlockOfBlocks<TableCellJson, Context, Out>
  readonly measure: BlockOfBlocks<MeasureJson, Context, Out>
  readonly figure: (node: FigureJson, context: Context) => Out
}

/** The same algebra, with something more about each block than what its case says. */
export function withEachBlock<Context, Inline, Out>(
  algebra: Algebra<Context, Inline, Out>,
  more: (node: AnyBlockJson, out: Out) => Out,
): Algebra<Context, Inline, Out> {
  const { text, hardBreak, footnote, ...blocks } = algebra
  const added = Object.entries(blocks).map(([name, make]) => [
    name,
    (node: never, ...rest: [never, never]) => more(node, make(node, ...rest)),
  ])
  return { text, hardBreak, footnote, ...(Object.fromEntries(added) as typeof blocks) }
}

/** Folds the whole text, top block by top block. */
export function fold<Context, Inline, Out>(
  document: DocumentJson,
  algebra: Algebra<Context, Inline, Out>,
  contextOf: (block: BlockJson, index: number) => Context,
): Out[] {
  return (document.content ?? []).map((block, index) => foldBlock(block, algebra, contextOf(block, index)))
}

/** Folds one block and what is in it. */
export function foldBlock<Context, Inline, Out>(
  node: AnyBlockJson,
  algebra: Algebra<Context, Inline, Out>,
  context: Context,
): Out {
  const inline =
    (content: readonly InlineJson[] = []): Children<InlineJson, Context, Inline> =>
    (contextOf) =>
      content.map((child, index) => foldInline(child, algebra, contextOf(child, index)))
  const blocks =
    <Child extends AnyBlockJson>(content: readonly Child[] = []): Children<Child, Context, Out> =>
    (contextOf) =>
      content.map((child, index) => foldBlock(child, algebra, contextOf(child, index)))

  switch (node.type) {
    case 'paragraph':
      return algebra.paragraph(node, inline(node.content), context)
    case 'heading':
      return algebra.heading(node, inline(node.content), context)
    case 'goal':
      return algebra.goal(node, inline(node.content), context)
    case 'measureTitle':
      return algebra.measureTitle(node, inline(node.content), context)
    case 'bulletList':
      return algebra.bulletList(node, blocks(node.content), context)
    case 'orderedList':
      return algebra.orderedList(node, blocks(node.content), context)
    case 'listItem':
      return algebra.listItem(node, blocks(node.content), context)
    case 'blockquote':
      return algebra.blockquote(node, blocks(node.content), context)
    case 'factBox':
      return algebra.factBox(node, blocks(node.content), context)
    case 'table':
      return algebra.table(node, blocks(node.content), context)
    case 'tableRow':
      return algebra.tableRow(node, blocks(node.content), context)
    case 'tableCell':
    case 'tableHeader':
      return algebra.tableCell(node, blocks(node.content), context)
    case 'measure':
      return algebra.measure(node, blocks(node.content), context)
    case 'figure':
      return algebra.figure(node, context)
    default:
      return unknownNode(node)
  }
}

/** Folds a run of text, a break or a footnote. */
export function foldInline<Context, Inline, Out>(
  node: InlineJson,
  algebra: Algebra<Context, Inline, Out>,
  context: Context,
): Inline {
  switch (node.type) {
    case 'text':
      return algebra.text(node, context)
    case 'hardBreak':
      return algebra.hardBreak(node, context)
    case 'footnote':
      return algebra.footnote(node, context)
    default:
      return unknownNode(node)
  }
}

function unknownNode(node: never): never {
  throw new TypeError(`No rendering knows the node ${JSON.stringify(node)}`)
}
