/** A section's text as pieces: the algebra of the page layout. */
import type { DocumentJson, FigureJson, InlineJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { fold, foldBlock, withEachBlock, type Algebra, type Children } from '../fold'
import { colors, roomOn, space, styles } from './design'
import { textHeading } from './headings'
import { setGoal, setMeasure } from './measures'
import { addSlot, addTag, type Mark, type Slot } from './page'
import { baselineOf, setLines } from './paragraphs'
import { blank, framed, heldTogether, spaced, type Frame, type Piece } from './piece'
import { plainRun } from './runs'
import { indented, wordsIn, type Setting, type Workshop } from './setting'
import { setTable } from './tables'

/** The text as pieces in the setting. */
export function setText(workshop: Workshop, document: DocumentJson, setting: Setting): Piece[] {
  return fold(document, layoutAlgebra(workshop), () => setting).flat()
}

/** Runs stay as they are until their block knows where it stands. */
const asTheyAre = <Node extends InlineJson>(node: Node): InlineJson => node

function layoutAlgebra(workshop: Workshop): Algebra<Setting, InlineJson, Piece[]> {
  const { setter } = workshop
  const inline = (content: Children<InlineJson, Setting, InlineJson>, setting: Setting) =>
    content(() => setting)

  const algebra: Algebra<Setting, InlineJson, Piece[]> = withEachBlock(
    {
      text: asTheyAre,
      hardBreak: asTheyAre,
      footnote: asTheyAre,

      paragraph: (_, content, setting) => {
        const words = inline(content, setting)
        // An empty paragraph is a writer's pause, not a paragraph to be read.
        if (words.length === 0) return setting.inTable ? [blank(setting.text.leading, [], false)] : []
        const runs = wordsIn(workshop, words, addTag(setting.tag, 'P'), setting.text)
        const room = setting.listDepth > 0 ? space.item : setting.inTable ? space.tight : space.paragraph
        return spaced(setLines(runs, setting.text, setting, setter), room, room)
      },
      heading: (node, content, setting) => textHeading(workshop, setting, node, inline(content, setting)),
      goal: (node, content, setting) => setGoal(workshop, setting, node, inline(content, setting)),

      measure: (node, _, setting) =>
        setMeasure(workshop, setting, node, (inner) => {
          const titled = node.content?.[0]?.type === 'measureTitle'
          const rest = (node.content ?? []).slice(titled ? 1 : 0)
          return rest.flatMap((block) => foldBlock(block, algebra, inner))
        }),
      // The first title is set by its measure; one that a merge left behind is set like a paragraph.
      measureTitle: (node, content, setting) =>
        algebra.paragraph({ ...node, type: 'paragraph' }, content, setting),

      bulletList: (_, content, setting) => {
        const tag = addTag(setting.tag, 'L', { numbering: 'Disc' })
        const sign = setting.listDepth % 2 === 0 ? '•' : '–'
        return spaced(content(() => ({ ...setting, tag, sign })).flat(), ...roomAround(setting))
      },
      orderedList: (node, content, setting) => {
        const tag = addTag(setting.tag, 'L', { numbering: 'Decimal' })
        const start = node.attrs.start ?? 1
        const items = content((_, index) => ({ ...setting, tag, sign: `${start + index}.` }))
        return spaced(items.flat(), ...roomAround(setting))
      },
      listItem: (_, content, setting) => {
        const tag = addTag(setting.tag, 'LI')
        const beside = signMark(workshop, setting, addSlot(addTag(tag, 'Lbl')))
        const listDepth = setting.listDepth + 1
        const inner = { ...indented(setting, INDENT), tag: addTag(tag, 'LBody'), listDepth, sign: null }
        const pieces = content(() => inner).flat()
        const [first = blank(setting.text.leading, [], false), ...rest] = pieces
        return spaced([{ ...first, marks: [beside(first), ...first.marks] }, ...rest], space.item, space.item)
      },

      blockquote: (_, content, setting) => {
        const text = setting.inTable ? setting.text : styles.quote
        const inner = { ...indented(setting, 18), tag: addTag(setting.tag, 'BlockQuote'), text }
        const bar = { width: 2, color: colors.line }
        const frame: Frame = { x: setting.x, width: setting.width, bar }
        return spaced(framed(content(() => inner).flat(), frame, 1), space.block, space.block)
      },
      factBox: (_, content, setting) => {
        const tag = addTag(setting.tag, 'Sect')
        const inner = { ...indented(setting, 14, 14), tag, text: styles.box }
        const frame: Frame = { x: setting.x, width: setting.width, fill: colors.sand, radius: 5 }
        return spaced(framed(content(() => inner).flat(), frame, 11), space.block, space.block)
      },

      table: (node, _, setting) =>
        setTable(workshop, setting, node, (cell, inner) => foldBlock(cell, algebra, inner)),
      tableRow: (_, content, setting) => content(() => setting).flat(),
      tableCell: (_, content, setting) => content(() => setting).flat(),

      figure: (node, setting) => setFigure(workshop, setting, node),
    },
    (node, pieces) => beginning(node.attrs.id, pieces),
  )
  return algebra
}

/** The same pieces, the first of which knows that the block begins there. */
function beginning(blockId: Id | null, [first, ...rest]: readonly Piece[]): Piece[] {
  if (!first) return []
  if (blockId === null) return [first, ...rest]
  return [{ ...first, begins: [{ blockId, y: 0 }, ...(first.begins ?? [])] }, ...rest]
}

const INDENT = 18

/** Room above and below a list: less when it stands in another. */
function roomAround(setting: Setting): [number, number] {
  const room = setting.listDepth > 0 ? space.item : setting.inTable ? space.tight : space.paragraph
  return [room, room]
}

/** The item's sign on the line of its first words. */
function signMark(workshop: Workshop, setting: Setting, slot: Slot) {
  const { x, text } = setting
  const sign = setting.sign ?? ''
  const [run] = plainRun(sign, text, slot, workshop)
  const style = run?.style ?? text
  const width = workshop.setter.width(sign, style.face, style.size)
  return (first: Piece): Mark => {
    const y = first.baseline ?? baselineOf(text)
    return { kind: 'text', x, y, text: sign, width, style, slot }
  }
}

/** At this many pixels to the inch a picture is as large as it was meant. */
const PIXELS_PER_INCH = 110
/** How much of the column's height a picture takes at most. */
const TALLEST_PICTURE = 0.6

function setFigure(workshop: Workshop, setting: Setting, node: FigureJson): Piece[] {
  const { labels, setter, sheet } = workshop
  const { fileId, alt, caption } = node.attrs
  const size = fileId === null ? null : workshop.pictureSize(fileId)
  const around = addTag(setting.tag, 'Div')
  const pieces: Piece[] = []
  if (fileId === null || size === null) {
    const words = plainRun(
      alt || labels.figureWithoutAlt,
      styles.caption,
      addSlot(addTag(around, 'P')),
      workshop,
    )
    const frame: Frame = { x: setting.x, width: setting.width, stroke: colors.strongLine, radius: 5 }
    pieces.push(...framed(setLines(words, styles.caption, indented(setting, 14, 14), setter), frame, 11))
  } else {
    const natural = (size.width / PIXELS_PER_INCH) * 72
    const shape = size.height / size.width
    const width = Math.min(natural, setting.width, (roomOn(sheet) * TALLEST_PICTURE) / shape)
    const height = width * shape
    const slot = addSlot(addTag(around, 'Figure', { alt: alt || labels.figureWithoutAlt }))
    const mark: Mark = { kind: 'image', x: setting.x, y: 0, width, height, fileId, slot }
    pieces.push({ ...blank(height, [], false), below: 6, marks: [mark] })
  }
  if (caption !== '') {
    const words = plainRun(caption, styles.caption, addSlot(addTag(around, 'Caption')), workshop)
    pieces.push(...spaced(setLines(words, styles.caption, setting, setter), 6, 0))
  }
  return spaced(heldTogether(pieces), space.block, space.block)
}
