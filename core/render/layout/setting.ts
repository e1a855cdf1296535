/** What blocks are set in: where they stand, in which style, under which structure element. */
import type { FootnoteJson, InlineJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { RenderLabels } from '../labels/labels'
import type { Numbering } from '../numbering'
import { styles, type SetStyle, type Sheet } from './design'
import type { Tag, TagRole } from './page'
import type { Column } from './paragraphs'
import { runsOf, type GlyphWatch, type Run } from './runs'

/** The same for all that is set on one kind of sheet. */
export interface Workshop extends GlyphWatch {
  readonly sheet: Sheet
  readonly labels: RenderLabels
  readonly numbering: Numbering
  /** The size of a picture that is to be had, in pixels. */
  readonly pictureSize: (fileId: Id) => { readonly width: number; readonly height: number } | null
  /** Headings as they are met: their structure level must not skip one. */
  readonly outline: HeadingOutline
}

/** Where a block stands. */
export interface Setting extends Column {
  readonly tag: Tag
  readonly text: SetStyle
  /** What stands in front of a list item: "•", "3." */
  readonly sign: string | null
  /** How many lists are around. */
  readonly listDepth: number
  /** In a table or a measure blocks stand closer. */
  readonly inTable: boolean
}

/** The levels that headings have had so far; a heading goes at most one level deeper than the one before. */
export interface HeadingOutline {
  /** The depth in the plan of the section that is being set: 1 or 2. */
  sectionDepth: number
  lastLevel: number
  /** Headings that bookmarks and the contents lead to. */
  readonly entries: OutlineEntry[]
}

export interface OutlineEntry {
  readonly depth: number
  readonly number: string
  readonly title: string
  readonly place: string
}

const headingRoles: readonly TagRole[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

/** The structure role of a heading this deep in the plan; the plan's title is the only H1. */
export function headingRole(outline: HeadingOutline, depth: number): TagRole {
  const level = Math.min(depth + 1, outline.lastLevel + 1, headingRoles.length)
  outline.lastLevel = level
  return headingRoles[level - 1] ?? 'H6'
}

/** Content of a block as runs in the setting's style. */
export function wordsIn(
  workshop: Workshop,
  content: readonly InlineJson[],
  tag: Tag,
  style: SetStyle,
): Run[] {
  const numberOf = (node: FootnoteJson) => workshop.numbering.footnote(node)
  return runsOf(content, tag, style, workshop, numberOf)
}

/** The whole column of a sheet. */
export function atTheLeft({ left, textWidth }: Sheet, tag: Tag): Setting {
  const column = { x: left, width: textWidth }
  return { ...column, tag, text: styles.body, sign: null, listDepth: 0, inTable: false }
}

/** The same setting moved in from the left (and, where told, from the right). */
export function indented(setting: Setting, left: number, right = 0): Setting {
  return { ...setting, x: setting.x + left, width: setting.width - left - right }
}
