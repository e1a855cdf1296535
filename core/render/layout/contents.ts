/** The table of contents. */
import { colors, sheet, space, styles } from './design'
import { addSlot, addTag, type Mark, type Tag } from './page'
import { baselineOf, setLines } from './paragraphs'
import { heldTogether, type Piece } from './piece'
import { plainRun } from './runs'
import type { OutlineEntry, Workshop } from './setting'

/**
 * The table of contents as pieces. Set once to see how many pages it takes, and again when the pages of its
 * entries are known; its height does not depend on them.
 */
export function setContents(
  workshop: Workshop,
  root: Tag,
  entries: readonly OutlineEntry[],
  pageOf: (place: string) => number | undefined,
): Piece[] {
  const { setter, labels } = workshop
  const tag = addTag(root, 'Sect')
  const style = { ...styles.coverTitle, size: 21, leading: 27 }
  const title = plainRun(labels.contents, style, addSlot(addTag(tag, 'H2')), workshop)
  const heading = setLines(title, style, { x: sheet.left, width: sheet.textWidth }, setter)
  const list = addTag(tag, 'TOC')
  const lines = entries.flatMap((entry, index) => {
    const pieces = setEntry(workshop, list, entry, pageOf(entry.place))
    const starts = entry.depth === 1 && index > 0 ? 7 : 1.5
    return pieces.map((piece, line) => ({ ...piece, above: line === 0 ? starts : 0 }))
  })
  const below = { below: space.block * 1.4, keep: true }
  return [...heading.map((piece) => ({ ...piece, ...below })), ...lines]
}

/** Room for the numbers of sections, and of what is nested in them. */
const NUMBER = 24
const NESTED_NUMBER = 31
/** Room for the page number. */
const PAGE = 30

function setEntry(workshop: Workshop, list: Tag, entry: OutlineEntry, page: number | undefined): Piece[] {
  const { setter } = workshop
  const isTop = entry.depth === 1
  const style = isTop ? styles.contentsTop : styles.contentsNested
  const link = addTag(addTag(addTag(list, 'TOCI'), 'Reference'), 'Link')
  const slot = addSlot(link)
  const numberX = sheet.left + (isTop ? 0 : NUMBER)
  const x = numberX + (isTop ? NUMBER : entry.number === '' ? 0 : NESTED_NUMBER)
  const column = { x, width: sheet.left + sheet.textWidth - PAGE - x }
  const text = (words: string, at: number, y: number): Mark => {
    const width = setter.width(words, style.face, style.size)
    return { kind: 'text', x: at, y, text: words, width, style, slot }
  }
  const beside = (y: number): Mark[] => (entry.number === '' ? [] : [text(entry.number, numberX, y)])
  const runs = plainRun(entry.title, style, slot, workshop)
  const lines = setLines(runs, { ...style, hyphenated: false }, column, setter, { beside })
  return heldTogether(lines).map((line, index) => {
    const isLast = index === lines.length - 1
    const area = { x: numberX, y: 0, width: sheet.left + sheet.textWidth - numberX, height: line.height }
    const words = [entry.number, entry.title].filter((part) => part !== '').join(' ')
    const mark: Mark = { kind: 'link', ...area, target: { place: entry.place }, words, slot }
    const end = isLast && page !== undefined ? pageNumber(workshop, line, String(page), style, text) : []
    return { ...line, marks: [...line.marks, ...end, mark] }
  })
}

/** The page number at the right edge, with dots leading to it. */
function pageNumber(
  { setter }: Workshop,
  line: Piece,
  page: string,
  style: (typeof styles)['contentsTop' | 'contentsNested'],
  text: (words: string, x: number, y: number) => Mark,
): Mark[] {
  const y = baselineOf(style)
  const right = sheet.left + sheet.textWidth
  const x = right - setter.width(page, style.face, style.size)
  const ends = line.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.x + mark.width] : []))
  const from = Math.max(...ends) + 6
  const width = right - PAGE + 8 - from
  const dots: Mark[] =
    width < 8
      ? []
      : [{ kind: 'rule', x: from, y, width, weight: 0.8, color: colors.strongLine, dotted: true }]
  return [...dots, text(page, x, y)]
}
