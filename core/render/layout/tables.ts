/** Tables: columns as wide as their words ask for, rows as pieces, the head repeated on each page. */
import type { TableCellJson, TableJson, TableRowJson } from '~core/document/json'
import { leadingHeadRows } from '../tableRows'
import { columnWidths } from './columns'
import { colors, roomOn, space, styles, type Sheet } from './design'
import { addTag, asArtifact, moved, type Mark, type Tag } from './page'
import type { Column } from './paragraphs'
import { beginsIn, drawn, heightOf, stacked, type Piece, type PlacedPiece } from './piece'
import { boldOf } from './typesetter'
import type { Setting, Workshop } from './setting'
import { gridOf, type GridCell } from './tableGrid'

const PAD = 4.5
const GUTTER = 12
/** A row higher than this is divided. */
const tallestOn = (sheet: Sheet) => roomOn(sheet) * 0.7

/** Sets what is in a cell. */
export type CellContent = (cell: TableCellJson, setting: Setting) => Piece[]

export function setTable(
  workshop: Workshop,
  setting: Setting,
  node: TableJson,
  contentOf: CellContent,
): Piece[] {
  const rows = node.content ?? []
  const { cells, columns } = gridOf(rows)
  if (columns === 0) return []
  const widths = columnWidths(cells, columns, setting.width, GUTTER, workshop.setter)
  const heads = leadingHeadRows(rows)
  const table = addTag(setting.tag, 'Table')
  const head = heads > 0 ? addTag(table, 'THead') : null
  const body = addTag(table, 'TBody')
  const tagOf = rows.map((_, index) => addTag(index < heads && head ? head : body, 'TR'))

  const set = cells.map((cell) => setCell(workshop, setting, cell, widths, heads, tagOf, contentOf))
  const inRow = rows.map((): SetCell[] => [])
  for (const cell of set) inRow[cell.cell.row]?.push(cell)
  const pieces = rowGroups(rows, cells).flatMap((group) =>
    rowPieces(workshop, inRow.slice(group.from, group.to).flat(), group, setting, heads),
  )
  return withRepeatedHead(pieces, heads === 0 ? 0 : headPieces(rows, cells, heads))
}

interface SetCell extends Column {
  readonly cell: GridCell
  readonly pieces: Piece[]
}

function setCell(
  workshop: Workshop,
  setting: Setting,
  cell: GridCell,
  widths: readonly number[],
  heads: number,
  rowTags: readonly Tag[],
  contentOf: CellContent,
): SetCell {
  const x = setting.x + widths.slice(0, cell.column).reduce((sum, width) => sum + width, 0)
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, w) => sum + w, 0) - GUTTER
  const isHead = cell.node?.type === 'tableHeader'
  const parent = rowTags[cell.row] ?? setting.tag
  const tag = addTag(parent, isHead ? 'TH' : 'TD', {
    scope: isHead ? (cell.row < heads ? 'Column' : 'Row') : undefined,
    colSpan: cell.columns > 1 ? cell.columns : undefined,
    rowSpan: cell.rows > 1 ? cell.rows : undefined,
  })
  const text = isHead ? { ...styles.cell, face: boldOf(styles.cell.face) } : styles.cell
  const inner: Setting = { ...setting, x, width, tag, text, inTable: true }
  return { cell, x, width, pieces: cell.node ? contentOf(cell.node, inner) : [] }
}

interface RowGroup {
  readonly from: number
  readonly to: number
}

/** Rows that a cell reaches over are one group, and stay together. */
function rowGroups(rows: readonly TableRowJson[], cells: readonly GridCell[]): RowGroup[] {
  const reach = rows.map((_, row) => row + 1)
  for (const { row, rows: spanned } of cells)
    reach[row] = Math.max(reach[row] ?? 0, Math.min(rows.length, row + spanned))
  const groups: RowGroup[] = []
  for (let from = 0; from < rows.length;) {
    let to = from + 1
    for (let row = from; row < to; row += 1) to = Math.max(to, reach[row] ?? 0)
    groups.push({ from, to })
    from = to
  }
  return groups
}

/** The number of pieces that the head rows become: one for each group of them. */
function headPieces(rows: readonly TableRowJson[], cells: readonly GridCell[], heads: number): number {
  return rowGroups(rows, cells).filter((group) => group.from < heads).length
}

function rowPieces(
  { sheet }: Workshop,
  set: readonly SetCell[],
  group: RowGroup,
  setting: Setting,
  heads: number,
): Piece[] {
  const isHead = group.from < heads
  if (group.to - group.from > 1) return [groupPiece(set, group, setting, isHead)]
  const parts = dividedRow(
    set.map(({ pieces }) => pieces),
    tallestOn(sheet),
  )
  return parts.map((columns, index) => {
    const isLast = index === parts.length - 1
    const height = Math.max(styles.cell.leading, ...columns.map(heightOf)) + PAD * 2
    const placed = columns.map((pieces) => stacked(pieces, PAD))
    const marks = placed.flatMap((column) => drawn(column))
    return rowPiece(height, isLast ? [...marks, ruleAt(height, setting, isHead)] : marks, placed.flat())
  })
}

/** Cells' pieces dealt out over as many pieces as it takes for none to be taller than a row may be. */
function dividedRow(columns: readonly (readonly Piece[])[], tallest: number): (readonly Piece[])[][] {
  const parts: (readonly Piece[])[][] = []
  let rest = columns
  do {
    const taken = rest.map((pieces) => {
      let count = Math.min(1, pieces.length)
      while (count < pieces.length && heightOf(pieces.slice(0, count + 1)) <= tallest) count += 1
      return count
    })
    parts.push(rest.map((pieces, index) => pieces.slice(0, taken[index])))
    rest = rest.map((pieces, index) => pieces.slice(taken[index]))
  } while (rest.some((pieces) => pieces.length > 0))
  return parts
}

/** Several rows as one piece, for cells that reach over more than one. */
function groupPiece(set: readonly SetCell[], group: RowGroup, setting: Setting, isHead: boolean): Piece {
  const heights = Array.from({ length: group.to - group.from }, () => PAD * 2 + styles.cell.leading)
  const bySpan = [...set].sort((a, b) => a.cell.rows - b.cell.rows)
  for (const { cell, pieces } of bySpan) {
    const first = cell.row - group.from
    const spanned = heights.slice(first, first + cell.rows)
    const short = heightOf(pieces) + PAD * 2 - spanned.reduce((sum, height) => sum + height, 0)
    const last = Math.min(heights.length - 1, first + cell.rows - 1)
    if (short > 0) heights[last] = (heights[last] ?? 0) + short
  }
  const topOf = (row: number) => heights.slice(0, row - group.from).reduce((sum, height) => sum + height, 0)
  const placed = set.map(({ cell, pieces }) => stacked(pieces, topOf(cell.row) + PAD))
  const marks = placed.flatMap((inCell) => drawn(inCell))
  const inner = set.flatMap(({ cell, x, width }): Mark[] => {
    const end = cell.row + cell.rows
    if (end >= group.to) return []
    return [{ kind: 'rule', x, y: topOf(end), width, weight: 0.5, color: colors.strongLine }]
  })
  const height = heights.reduce((sum, row) => sum + row, 0)
  return rowPiece(height, [...marks, ...inner, ruleAt(height, setting, isHead)], placed.flat())
}

function rowPiece(height: number, marks: readonly Mark[], inside: readonly PlacedPiece[]): Piece {
  return {
    height,
    above: 0,
    below: 0,
    keep: false,
    marks,
    frames: [],
    notes: inside.flatMap(({ piece }) => piece.notes),
    places: inside.flatMap(({ piece }) => piece.places ?? []),
    begins: beginsIn(inside),
  }
}

function ruleAt(y: number, { x, width }: Setting, isHead: boolean): Mark {
  return isHead
    ? { kind: 'rule', x, y, width, weight: 1, color: colors.ink }
    : { kind: 'rule', x, y, width, weight: 0.5, color: colors.strongLine }
}

/** The head keeps the row below it, and stands again, unread, where the table goes on. */
function withRepeatedHead(pieces: readonly Piece[], heads: number): Piece[] {
  const head = pieces.slice(0, heads)
  const repeated: Piece | undefined =
    heads === 0
      ? undefined
      : {
          ...rowPiece(heightOf(head), [], []),
          marks: stacked(head, 0).flatMap(({ piece, y }) =>
            piece.marks.flatMap((mark) => asArtifact(moved(mark, 0, y))),
          ),
        }
  return pieces.map((piece, index) => ({
    ...piece,
    above: index === 0 ? space.block : 0,
    below: index === pieces.length - 1 ? space.block : 0,
    keep: index < heads,
    head: index > heads - 1 ? repeated : undefined,
  }))
}
