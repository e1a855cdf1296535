import type { TableCellJson, TableRowJson } from '~core/document/json'

/** A cell in its place in the grid. A place that no cell covers is filled by one without a node. */
export interface GridCell {
  readonly node: TableCellJson | null
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/**
 * The cells of a table in a grid without holes. A merge of two people's edits may leave rows of different
 * lengths; every row is filled up to the longest, since a structure with holes cannot be read aloud.
 *
 * @returns the cells row by row, and how many columns there are
 */
export function gridOf(rows: readonly TableRowJson[]): { cells: GridCell[]; columns: number } {
  const taken = rows.map(() => new Set<number>())
  const cells: GridCell[] = []
  let columns = 0
  for (const [row, { content = [] }] of rows.entries()) {
    let column = 0
    for (const node of content) {
      while (taken[row]?.has(column)) column += 1
      const wide = freeColumns(taken, row, column, Math.max(1, node.attrs.colspan ?? 1))
      const tall = Math.min(Math.max(1, node.attrs.rowspan ?? 1), rows.length - row)
      const cell = { node, row, column, rows: tall, columns: wide }
      for (let r = row; r < row + tall; r += 1) {
        for (let c = column; c < column + wide; c += 1) taken[r]?.add(c)
      }
      cells.push(cell)
      column += wide
      columns = Math.max(columns, column)
    }
  }
  for (const [row] of rows.entries()) {
    for (let column = 0; column < columns; column += 1) {
      if (!taken[row]?.has(column)) cells.push({ node: null, row, column, rows: 1, columns: 1 })
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column)
  return { cells, columns }
}

/** How many of the wanted columns are free side by side. */
function freeColumns(taken: readonly Set<number>[], row: number, column: number, wanted: number): number {
  let free = 1
  while (free < wanted && !taken[row]?.has(column + free)) free += 1
  return free
}
