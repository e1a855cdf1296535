/**
 * Words for writing texts as data, over the document literals of core/document/build.
 *
 * A string here may be broken over several lines of source: line breaks and runs of spaces become one
 * space, and the spaces that group the digits of a number become unbreakable. Blocks have no id; ids are
 * given when the plan is made.
 */
import * as build from '~core/document/build'
import type {
  BlockJson,
  BulletListJson,
  InlineJson,
  MeasureJson,
  OrderedListJson,
  ParagraphJson,
} from '~core/document/json'
import type { MeasureStatus } from '~core/document/nodes/measure'
import type { Id } from '~core/ids'
import type { OutlineSection } from '~core/plan/outline'

/** What may stand in a line: a plain string, or what a mark makes of one. */
type Piece = string | InlineJson | readonly InlineJson[]
/** What may stand in a list item or a table cell: a line, or blocks. */
type Entry = string | readonly BlockJson[]

/** One line of prose out of a string that the source may have broken over several. */
export function prose(text: string): string {
  return unbroken(text).trim()
}

/** As `prose`, but the spaces at both ends stay, because a marked piece may stand there. */
function unbroken(text: string): string {
  return text.replace(/[ \n]+/g, ' ').replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0')
}

function line(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece
    const text = unbroken(piece)
    const start = index === 0 ? text.trimStart() : text
    return index === pieces.length - 1 ? start.trimEnd() : start
  })
}

export const bold = (text: string) => build.b(prose(text))
export const italic = (text: string) => build.i(prose(text))
export const link = (text: string, href: string) => build.a(href, prose(text))
export const footnote = (text: string) => build.note(prose(text))

export const p = (...pieces: readonly Piece[]) => build.p(...line(pieces))
/** A heading inside a section; the section's own title stands above it. */
export const h2 = (...pieces: readonly Piece[]) => build.h(2, ...line(pieces))
export const h3 = (...pieces: readonly Piece[]) => build.h(3, ...line(pieces))

export const quote = build.quote
export const factBox = build.box

const blocksOf = (entry: Entry): readonly BlockJson[] => (typeof entry === 'string' ? [p(entry)] : entry)
const items = (entries: readonly Entry[]) => entries.map((entry) => build.li(...blocksOf(entry)))

/** A bullet list. An item of several blocks (a paragraph and a nested list) is given as an array. */
export const bullets = (...entries: readonly Entry[]) => build.ul(...items(entries))
export const numbers = (...entries: readonly Entry[]) => build.ol(...items(entries))

/** A table: header cells on top, then rows as wide as the header. */
export function table(headers: readonly string[], ...rows: readonly (readonly Entry[])[]) {
  return build.table(
    build.tr(...headers.map((header) => build.th(...blocksOf(header)))),
    ...rows.map((row) => build.tr(...headers.map((_, column) => build.td(...blocksOf(row[column] ?? ''))))),
  )
}

/** Mål. Named only where measures of the same plan point at it. */
export function goal(text = '', name?: Id) {
  const block = build.goal(prose(text))
  return name === undefined ? block : build.named(name, block)
}

/** Delmål. */
export function objective(text = '', name?: Id) {
  const block = build.objective(prose(text))
  return name === undefined ? block : build.named(name, block)
}

interface MeasureFields {
  readonly responsible?: string
  readonly deadline?: string
  readonly cost?: string
  readonly status?: MeasureStatus
  /** The name of the goal that the measure serves. */
  readonly goal?: Id
}

/** Tiltak: its title, the fields that are known, and what is to be done. */
export function measure(
  title: string,
  { goal: goalId, cost, ...fields }: MeasureFields = {},
  ...text: readonly (string | ParagraphJson | BulletListJson | OrderedListJson)[]
): MeasureJson {
  const content = text.map((part) => (typeof part === 'string' ? p(part) : part))
  return build.measure(
    prose(title),
    { ...fields, cost: cost === undefined ? null : prose(cost), goalId: goalId ?? null },
    ...(content.length > 0 ? content : [p()]),
  )
}

interface SectionParts {
  /** Unnumbered for a foreword, a summary, an appendix. Numbered where nothing is said. */
  readonly numbered?: boolean
  readonly guidance: string
  /** Starting structure. */
  readonly text?: readonly BlockJson[]
  readonly sections?: readonly OutlineSection[]
}

/** One section of an outline. */
export function section(title: string, parts: SectionParts): OutlineSection {
  return {
    title,
    numbered: parts.numbered ?? true,
    guidance: prose(parts.guidance),
    text: build.doc(...(parts.text ?? [])),
    sections: parts.sections ?? [],
  }
}
