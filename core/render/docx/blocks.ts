/** A section's text as Word's paragraphs and tables: the algebra of the DOCX model. */
import type { BlockJson, DocumentJson, InlineJson, MarkJson } from '~core/document/json'
import { wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import { headingBookmark } from '../docxStyles'
import { fold, foldBlock, type Algebra, type Children } from '../fold'
import type { RenderLabels } from '../labels/labels'
import { gridOf } from '../layout/tableGrid'
import { safeHref } from '../links'
import { fieldsOf, measureLabel } from '../measureFields'
import type { Numbering } from '../numbering'
import { leadingHeadRows } from '../tableRows'
import type {
  DocxBlock,
  DocxContentsLine,
  DocxListPlace,
  DocxParagraph,
  DocxRun,
  ListContinue,
  ParagraphStyle,
} from './model'

/** What the whole plan shares. */
export interface DocxWorkshop {
  readonly labels: RenderLabels
  readonly numbering: Numbering
  readonly hasPicture: (fileId: Id) => boolean
  readonly footnotes: { readonly number: number; readonly text: string }[]
  /** What the table of contents lists, in order. */
  readonly contents: DocxContentsLine[]
  /** The number for the next list. */
  nextList: number
}

/** Where a block stands. */
interface Place {
  readonly within: 'body' | 'quote' | 'factBox' | 'measure' | 'head' | 'cell'
  /** The list around, with its items' place; null outside. */
  readonly list: DocxListPlace | null
  /** The depth of the section in the plan: 1 or 2. */
  readonly sectionDepth: number
}

const paragraphStyles: Readonly<Record<Place['within'], ParagraphStyle>> = {
  body: 'Normal',
  quote: 'Quote',
  factBox: 'factBox',
  measure: 'measureText',
  head: 'tableHead',
  cell: 'tableText',
}

const listStyles: Readonly<Record<Place['within'], ParagraphStyle>> = {
  ...paragraphStyles,
  body: 'List Paragraph',
  quote: 'List Paragraph',
  factBox: 'factBoxList',
  measure: 'measureList',
}

/** Numbered items of the running text are in Word's own "List Number", which case systems look for. */
function listStyle({ within, list }: Place): ParagraphStyle {
  const isText = within === 'body' || within === 'quote'
  return isText && list?.ordered ? 'List Number' : listStyles[within]
}

/** The text as blocks, in a section of this depth. */
export function docxBlocks(workshop: DocxWorkshop, document: DocumentJson, sectionDepth: 1 | 2): DocxBlock[] {
  const place: Place = { within: 'body', list: null, sectionDepth }
  const content = document.content ?? []
  return parted(
    fold(document, docxAlgebra(workshop), () => place),
    content,
  )
}

const separator: DocxParagraph = { kind: 'paragraph', style: 'separator', runs: [] }

/** Neighbours that Word would run together, with something between them. */
function parted(blocks: readonly (readonly DocxBlock[])[], nodes: readonly BlockJson[]): DocxBlock[] {
  return blocks.flatMap((block, index) => {
    const before = nodes[index - 1]
    const node = nodes[index]
    return before && node && wouldMerge(before.type, node.type) ? [separator, ...block] : block
  })
}

function wouldMerge(before: BlockJson['type'], after: BlockJson['type']): boolean {
  const lists = ['bulletList', 'orderedList']
  if (lists.includes(before) && lists.includes(after)) return true
  return before === after && ['factBox', 'blockquote', 'table'].includes(after)
}

const asTheyAre = <Node extends InlineJson>(node: Node): InlineJson => node

function docxAlgebra(workshop: DocxWorkshop): Algebra<Place, InlineJson, DocxBlock[]> {
  const { labels, numbering } = workshop
  const runs = (content: Children<InlineJson, Place, InlineJson>, place: Place) =>
    runsOf(
      workshop,
      content(() => place),
    )
  const paragraph = (style: ParagraphStyle, content: readonly DocxRun[]): DocxParagraph => ({
    kind: 'paragraph',
    style,
    runs: content,
  })
  const inside = (place: Place, nodes: readonly BlockJson[] = []) =>
    parted(
      nodes.map((node) => foldBlock(node, algebra, place)),
      nodes,
    )

  const algebra: Algebra<Place, InlineJson, DocxBlock[]> = {
    text: asTheyAre,
    hardBreak: asTheyAre,
    footnote: asTheyAre,
    paragraph: (_, content, place) => [paragraph(paragraphStyles[place.within], runs(content, place))],
    measureTitle: (_, content, place) => [paragraph(paragraphStyles[place.within], runs(content, place))],
    heading: (node, content, place) => {
      if (place.within === 'factBox') return [paragraph('factBoxHeading', runs(content, place))]
      if (place.within !== 'body') return [paragraph(paragraphStyles[place.within], runs(content, place))]
      const depth = place.sectionDepth + node.attrs.level - 1
      const number = numbering.heading(node)
      const numbered = number === '' ? {} : { numbered: 1 as const }
      const heading = { ...paragraph(headingStyle(depth), runs(content, place)), ...numbered }
      if (depth > 2) return [heading]
      const bookmark = headingBookmark(workshop.contents.length + 1)
      workshop.contents.push({ depth: 2, number, title: wordsOf(node), bookmark })
      return [{ ...heading, bookmark }]
    },
    goal: (node, content, place) => [paragraph(node.attrs.kind, runs(content, place))],
    bulletList: (_, content, place) => {
      const list = nextPlace(workshop, place, false, 1)
      return content(() => ({ ...place, list })).flat()
    },
    orderedList: (node, content, place) => {
      const list = nextPlace(workshop, place, true, node.attrs.start ?? 1)
      return content(() => ({ ...place, list })).flat()
    },
    listItem: (node, _, place) => itemBlocks(place, inside(place, node.content), listStyle(place)),
    blockquote: (node, _, place) => inside({ ...place, within: 'quote' }, node.content),
    factBox: (node, _, place) => inside({ ...place, within: 'factBox', list: null }, node.content),

    table: (node, _, place) => {
      const rows = node.content ?? []
      const { cells, columns } = gridOf(rows)
      if (columns === 0) return []
      return [
        {
          kind: 'table',
          columns,
          heads: leadingHeadRows(rows),
          rows: rows.map((_, row) =>
            cells
              .filter((cell) => cell.row === row)
              .map((cell) => ({
                isHead: cell.node?.type === 'tableHeader',
                columns: cell.columns,
                rows: cell.rows,
                blocks: cell.node ? foldBlock(cell.node, algebra, place) : [],
              })),
          ),
        },
      ]
    },
    tableRow: (_, content, place) => content(() => place).flat(),
    tableCell: (node, _, place) => {
      const within = node.type === 'tableHeader' ? 'head' : 'cell'
      return inside({ ...place, within, list: null }, node.content)
    },

    figure: (node) => {
      const { fileId, alt, caption } = node.attrs
      const picture: DocxBlock =
        fileId !== null && workshop.hasPicture(fileId)
          ? { kind: 'picture', fileId, alt: alt || labels.figureWithoutAlt }
          : paragraph('figure', [words(alt || labels.figureWithoutAlt)])
      return caption === '' ? [picture] : [picture, paragraph('Caption', [words(caption)])]
    },
    measure: (node, _, place) => {
      const inner: Place = { ...place, within: 'measure', list: null }
      const [first, ...rest] = node.content ?? []
      const title = first?.type === 'measureTitle' ? runsOf(workshop, first.content ?? []) : []
      const others = (first?.type === 'measureTitle' ? rest : (node.content ?? [])).map((block) =>
        foldBlock(block, algebra, inner),
      )
      const number: DocxRun = { ...words(`${measureLabel(node, labels, numbering)}  `), isNumber: true }
      const fields = fieldsOf(node, labels, numbering).map(({ label, value }) =>
        paragraph('measureField', [words(`${label}: `), words(value)]),
      )
      return [paragraph('measureTitle', [number, ...title]), ...others.flat(), ...fields]
    },
  }
  return algebra
}

/** The style of a heading this deep in the plan. */
export function headingStyle(depth: number): ParagraphStyle {
  const styles = ['Heading 1', 'Heading 2', 'Heading 3', 'Heading 4', 'Heading 5', 'Heading 6'] as const
  return styles[Math.min(depth, styles.length) - 1] ?? 'Heading 6'
}

/** Word numbers lists nine levels deep. */
const DEEPEST = 8

function nextPlace(workshop: DocxWorkshop, place: Place, ordered: boolean, start: number): DocxListPlace {
  const level = place.list === null ? 0 : Math.min(place.list.level + 1, DEEPEST)
  const list = workshop.nextList
  workshop.nextList += 1
  return { list, level, ordered, start }
}

/** The item's first paragraph bears its sign; the ones after it are indented as far. */
function itemBlocks(place: Place, blocks: readonly DocxBlock[], style: ParagraphStyle): DocxBlock[] {
  const { list } = place
  if (list === null) return [...blocks]
  const sign: DocxParagraph = { kind: 'paragraph', style, runs: [], list }
  const isPlain = (block: DocxBlock): block is DocxParagraph =>
    block.kind === 'paragraph' && block.list === undefined && block.style === paragraphStyles[place.within]
  const [first, ...rest] = blocks
  const own = first && isPlain(first) ? { ...first, style, list } : null
  const others = own ? rest : blocks
  return [
    own ?? sign,
    ...others.map((block) =>
      isPlain(block) && place.within === 'body' ? { ...block, style: continueStyle(list.level) } : block,
    ),
  ]
}

function continueStyle(level: number): ListContinue {
  const styles: readonly ListContinue[] = [
    'List Continue',
    'List Continue 2',
    'List Continue 3',
    'List Continue 4',
    'List Continue 5',
  ]
  return styles[Math.min(level, styles.length - 1)] ?? 'List Continue'
}

/** Plain words. */
export function words(text: string): DocxRun & { kind: 'words' } {
  return { kind: 'words', text, bold: false, italic: false }
}

function runsOf(workshop: DocxWorkshop, content: readonly InlineJson[]): DocxRun[] {
  const runs: DocxRun[] = []
  let linked = null as { readonly href: string; readonly runs: DocxRun[] } | null
  for (const node of content) {
    const href = node.type === 'footnote' ? null : hrefOf(node.marks ?? [])
    if (href === null) linked = null
    else if (linked?.href !== href) {
      linked = { href, runs: [] }
      runs.push({ kind: 'link', ...linked })
    }
    const target = linked?.runs ?? runs
    target.push(runOf(workshop, node))
  }
  return runs
}

function runOf(workshop: DocxWorkshop, node: InlineJson): DocxRun {
  if (node.type === 'hardBreak') return { kind: 'break' }
  if (node.type === 'footnote') {
    const number = workshop.numbering.footnote(node)
    workshop.footnotes.push({ number, text: node.attrs.text })
    return { kind: 'footnote', number }
  }
  const types = new Set((node.marks ?? []).map((mark) => mark.type))
  return { kind: 'words', text: node.text, bold: types.has('bold'), italic: types.has('italic') }
}

function hrefOf(marks: readonly MarkJson[]): string | null {
  const link = marks.find((mark) => mark.type === 'link')
  return link === undefined ? null : safeHref(link.attrs.href)
}
