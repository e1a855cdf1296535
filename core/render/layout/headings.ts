import type { HeadingJson, InlineJson } from '~core/document/json'
import { wordsOf } from '~core/document/visit'
import { colors, headingSpace, headingStyle, type SetStyle } from './design'
import { addSlot, addTag, type Mark, type Tag } from './page'
import { setLines } from './paragraphs'
import { heldTogether, type Piece } from './piece'
import { settable } from './runs'
import { headingRole, wordsIn, type Setting, type Workshop } from './setting'

/** What a heading says, in front of what. */
interface Heading {
  /** 1 for a section, 2 for a nested section or a heading in a section … */
  readonly depth: number
  readonly number: string
  readonly content: readonly InlineJson[]
  /** Under which name links reach it; null when nothing leads to it. */
  readonly place: string | null
}

/** A section's title. */
export function sectionTitle(
  workshop: Workshop,
  setting: Setting,
  section: { readonly title: string; readonly number: string; readonly level: 1 | 2; readonly place: string },
): Piece[] {
  const { title, number, level, place } = section
  workshop.outline.sectionDepth = level
  workshop.outline.entries.push({ depth: level, number, title, place })
  const content: InlineJson[] = [{ type: 'text', text: title }]
  const pieces = setHeading(workshop, setting, { depth: level, number, content, place })
  return level === 1 ? pieces.map((piece, index) => (index === 0 ? { ...piece, wants: 190 } : piece)) : pieces
}

/** A heading inside a section. Numbered ones are in the contents. */
export function textHeading(
  workshop: Workshop,
  setting: Setting,
  node: HeadingJson,
  content: readonly InlineJson[],
): Piece[] {
  const { outline, numbering } = workshop
  const depth = outline.sectionDepth + node.attrs.level - 1
  const number = numbering.heading(node)
  const place = number === '' ? null : `heading-${outline.entries.length}`
  if (place) outline.entries.push({ depth, number, title: wordsOf(node), place })
  return setHeading(workshop, setting, { depth, number, content, place })
}

function setHeading(workshop: Workshop, setting: Setting, heading: Heading): Piece[] {
  const { outline, setter } = workshop
  const { depth, number, content, place } = heading
  const style = setting.inTable ? { ...setting.text, face: headingStyle(4).face } : headingStyle(depth)
  const tag = addTag(setting.tag, headingRole(outline, depth))
  const beside = number === '' ? null : numberBeside(workshop, tag, number, style, setting.x)
  const indent = beside?.width ?? 0
  const column = { x: setting.x + indent, width: setting.width - indent }
  const runs = wordsIn(workshop, content, tag, style)
  const lines = setLines(runs, style, column, setter, { balanced: true, beside: beside?.marks })
  const pieces = heldTogether(lines).map((piece) => ({ ...piece, keep: true }))
  return pieces.map((piece, index) => ({
    ...piece,
    above: index === 0 ? headingSpace(setting.inTable ? 9 : depth) : 0,
    below: index === pieces.length - 1 ? style.leading * 0.3 : 0,
    places: index === 0 && place ? [place] : undefined,
  }))
}

/** The number hangs in front of the words, lighter than they are. */
function numberBeside(workshop: Workshop, tag: Tag, number: string, style: SetStyle, x: number) {
  const { setter } = workshop
  const face = style.face === 'serifBold' ? 'serif' : 'sans'
  const look = { face, size: style.size, color: colors.muted } as const
  const text = settable(number)
  const width = setter.width(text, face, style.size)
  const slot = addSlot(tag)
  const marks = (y: number): Mark[] => [{ kind: 'text', x, y, text, width, style: look, slot }]
  return { marks, width: width + style.size * 0.5 }
}
