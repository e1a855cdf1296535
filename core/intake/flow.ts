import type { BlockJson, InlineJson, ParagraphJson } from '~core/document/json'

/**
 * A text as a flow: what the source says, before anything is guessed about it.
 *
 * Lines may still turn out to be headings, points of a list or page furniture; blocks are settled.
 */
export type Flow = FlowLine | FlowBlock | FlowGap

/** What the source's style says that a line is. */
export const lineRoles = [
  /** The document's title (Word's "Title"). */
  'title',
  /** Subtitle and cover lines, which the plan makes itself. */
  'cover',
  /** A line of a table of contents that Word made. */
  'contents',
  'caption',
  /** A line of plain text rather than a paragraph; how the lines stand means something. */
  'line',
  /** Our own Word styles; see core/render/docxStyles. */
  'goal',
  'objective',
  'measureTitle',
  'measureField',
  'tableHead',
  'separator',
] as const

export type LineRole = (typeof lineRoles)[number]

/** A heading, paragraph or line of text. */
export interface FlowLine {
  readonly kind: 'line'
  readonly content: readonly InlineJson[]
  /** 1 to 6 for a heading, 0 for a line that is none. */
  readonly heading: number
  /** A heading that never becomes a section: it introduces what follows it. */
  readonly inner?: boolean
  /** A heading that our own export marked as the title of a section. */
  readonly section?: { readonly numbered: boolean }
  /** Certainly no heading, however short. */
  readonly plain?: boolean
  readonly role: LineRole | null
  /** White space in front, in characters, a tab as four; 0 where the source does not mean it. */
  readonly indent: number
}

/** A list, table, picture or the like. */
export interface FlowBlock {
  readonly kind: 'block'
  readonly block: BlockJson
  /** A list whose points are measures, by the label in front of it. */
  readonly measures?: boolean
}

/** Empty lines. */
export interface FlowGap {
  readonly kind: 'gap'
}

export const gap: FlowGap = { kind: 'gap' }

export function flowBlock(block: BlockJson): FlowBlock {
  return { kind: 'block', block }
}

/** Without content where there is none, as ProseMirror writes it. */
export function contentOf<Child>(content: readonly Child[]): { content?: readonly Child[] } {
  return content.length > 0 ? { content } : {}
}

export function paragraph(content: readonly InlineJson[]): ParagraphJson {
  return { type: 'paragraph', attrs: { id: null }, ...contentOf(content) }
}

/** A heading inside a section; deeper ones than the schema has become its deepest. */
export function innerHeading(level: number, content: readonly InlineJson[]): BlockJson {
  const clamped = Math.min(4, Math.max(2, level)) as 2 | 3 | 4
  return { type: 'heading', attrs: { id: null, level: clamped }, ...contentOf(content) }
}

/** A line as the block that it is when nothing more is to be understood. */
export function lineBlock(line: FlowLine, headingLevel = line.heading): BlockJson {
  if (line.role === 'goal' || line.role === 'objective') {
    return { type: 'goal', attrs: { id: null, kind: line.role }, ...contentOf(line.content) }
  }
  return line.heading > 0 ? innerHeading(headingLevel, line.content) : paragraph(line.content)
}

/** The index of the next line or block at or after `from`, gaps passed over; the flow's length where none is. */
export function nextSolid(flow: readonly Flow[], from: number): number {
  let index = from
  while (flow[index]?.kind === 'gap') index += 1
  return index
}
