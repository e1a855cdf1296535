/**
 * Small words for writing texts as data: `h2('Lokaler')`, `p('Vi vil ', bold('åpne'), ' skolene.')`.
 *
 * They give DocumentJson with `id: null`; ids are given when the plan is made. Strings may be broken over
 * several lines of source: line breaks and runs of spaces become one space, and the spaces that group the
 * digits of a number become unbreakable.
 */
import type {
  BlockJson,
  BulletListJson,
  DocumentJson,
  FootnoteJson,
  GoalJson,
  HeadingJson,
  InlineJson,
  ListItemJson,
  MarkJson,
  MeasureJson,
  OrderedListJson,
  ParagraphJson,
  TableCellJson,
  TableJson,
  TextJson,
} from '~core/document/json'
import type { GoalKind } from '~core/document/nodes/goal'
import type { MeasureStatus } from '~core/document/nodes/measure'
import type { Id } from '~core/ids'
import type { OutlineSection } from '~core/plan/outline'

/** What may stand in a line: a plain string or a marked piece. */
type Piece = string | InlineJson
/** What may stand in a list item or a table cell: a line, or blocks. */
type Entry = string | readonly BlockJson[]

/** One line of prose out of a string that the source may have broken over several. */
export function prose(text: string): string {
  return unbroken(text).trim()
}

/** As `prose`, but the spaces at both ends stay, because a marked piece may follow. */
function unbroken(text: string): string {
  return text.replace(/[ \n]+/g, ' ').replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0')
}

/** A line of text. Empty strings fall away, because the schema knows no empty text. */
function line(pieces: readonly Piece[]): InlineJson[] {
  return pieces
    .map((piece, index): InlineJson => {
      if (typeof piece !== 'string') return piece
      const text = unbroken(piece)
      const start = index === 0 ? text.trimStart() : text
      return { type: 'text', text: index === pieces.length - 1 ? start.trimEnd() : start }
    })
    .filter((piece) => piece.type !== 'text' || piece.text !== '')
}

function marked(text: string, mark: MarkJson): TextJson {
  return { type: 'text', text: prose(text), marks: [mark] }
}

export const bold = (text: string) => marked(text, { type: 'bold' })
export const italic = (text: string) => marked(text, { type: 'italic' })
export const link = (text: string, href: string) => marked(text, { type: 'link', attrs: { href } })

export function footnote(text: string): FootnoteJson {
  return { type: 'footnote', attrs: { id: null, text: prose(text) } }
}

export function p(...pieces: readonly Piece[]): ParagraphJson {
  return { type: 'paragraph', attrs: { id: null }, content: line(pieces) }
}

function heading(level: 2 | 3, pieces: readonly Piece[]): HeadingJson {
  return { type: 'heading', attrs: { id: null, level }, content: line(pieces) }
}

/** A heading inside a section; the section's own title stands above it. */
export const h2 = (...pieces: readonly Piece[]) => heading(2, pieces)
export const h3 = (...pieces: readonly Piece[]) => heading(3, pieces)

const blocksOf = (entry: Entry): readonly BlockJson[] => (typeof entry === 'string' ? [p(entry)] : entry)

function listItem(entry: Entry): ListItemJson {
  return { type: 'listItem', attrs: { id: null }, content: blocksOf(entry) }
}

/** A bullet list. An item of several blocks (a paragraph and a nested list) is given as an array. */
export function bullets(...entries: readonly Entry[]): BulletListJson {
  return { type: 'bulletList', attrs: { id: null }, content: entries.map(listItem) }
}

export function numbers(...entries: readonly Entry[]): OrderedListJson {
  return { type: 'orderedList', attrs: { id: null, start: 1 }, content: entries.map(listItem) }
}

function cell(type: TableCellJson['type'], entry: Entry): TableCellJson {
  return { type, attrs: { id: null }, content: blocksOf(entry) }
}

/** A table: header cells on top, then rows as wide as the header. */
export function table(headers: readonly string[], ...rows: readonly (readonly Entry[])[]): TableJson {
  const row = (cells: readonly TableCellJson[]) =>
    ({ type: 'tableRow', attrs: { id: null }, content: cells }) as const
  return {
    type: 'table',
    attrs: { id: null },
    content: [
      row(headers.map((header) => cell('tableHeader', header))),
      ...rows.map((entries) => row(headers.map((_, column) => cell('tableCell', entries[column] ?? '')))),
    ],
  }
}

export function quote(...blocks: readonly BlockJson[]): BlockJson {
  return { type: 'blockquote', attrs: { id: null }, content: blocks }
}

export function factBox(...blocks: readonly BlockJson[]): BlockJson {
  return { type: 'factBox', attrs: { id: null }, content: blocks }
}

function goalOf(kind: GoalKind, text: string, id: Id | null): GoalJson {
  return { type: 'goal', attrs: { id, kind }, content: line([text]) }
}

/** Mål. Given an id only where measures of the same plan point at it. */
export const goal = (text = '', id: Id | null = null) => goalOf('goal', text, id)
/** Delmål. */
export const objective = (text = '', id: Id | null = null) => goalOf('objective', text, id)

interface MeasureFields {
  readonly responsible?: string
  readonly deadline?: string
  readonly cost?: string
  readonly status?: MeasureStatus
  /** The id of the goal block that the measure serves. */
  readonly goal?: Id
}

/** Tiltak: a title, what is to be done, and the fields that are known. */
export function measure(title: string, fields: MeasureFields = {}, ...text: MeasureText[]): MeasureJson {
  return {
    type: 'measure',
    attrs: {
      id: null,
      responsible: fields.responsible ?? null,
      deadline: fields.deadline ?? null,
      cost: fields.cost ?? null,
      status: fields.status ?? 'notStarted',
      goalId: fields.goal ?? null,
    },
    content: [
      { type: 'measureTitle', attrs: { id: null }, content: line([title]) },
      ...(text.length === 0 ? [p()] : text.map((part) => (typeof part === 'string' ? p(part) : part))),
    ],
  }
}

type MeasureText = string | ParagraphJson | BulletListJson | OrderedListJson

export function doc(...blocks: readonly BlockJson[]): DocumentJson {
  return { type: 'doc', content: blocks.length === 0 ? [p()] : blocks }
}

interface SectionParts {
  /** Unnumbered for a foreword, a summary, an appendix. Numbered where nothing is said. */
  readonly numbered?: boolean
  readonly guidance: string
  /** Starting structure; an empty paragraph where nothing is given. */
  readonly text?: readonly BlockJson[]
  readonly sections?: readonly OutlineSection[]
}

/** One section of an outline. */
export function section(title: string, parts: SectionParts): OutlineSection {
  return {
    title,
    numbered: parts.numbered ?? true,
    guidance: prose(parts.guidance),
    text: doc(...(parts.text ?? [])),
    sections: parts.sections ?? [],
  }
}
