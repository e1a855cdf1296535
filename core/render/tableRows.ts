import type { TableRowJson } from '~core/document/json'

/** Whether the row holds nothing but header cells. */
export function isHeadRow(row: TableRowJson): boolean {
  const cells = row.content ?? []
  return cells.length > 0 && cells.every((cell) => cell.type === 'tableHeader')
}

/** How many rows from the top are head rows. A table of nothing else keeps its last row as body. */
export function leadingHeadRows(rows: readonly TableRowJson[]): number {
  const firstBody = rows.findIndex((row) => !isHeadRow(row))
  return firstBody === -1 ? Math.max(0, rows.length - 1) : firstBody
}
