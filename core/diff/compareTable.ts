import type { TableJson } from '~core/document/json'
import { arranged, type Arranged } from './arrange'
import { cellChanges } from './attributes'
import type { Comparing } from './comparing'
import type { CellComparison, RowComparison, TableComparison } from './comparison'
import type { Passage } from './passage'
import {
  matchCells,
  matchColumns,
  matchRows,
  type Cell,
  type Column,
  type Matched,
  type Row,
} from './tablePairs'

/** A table beside another, of which one may not be there: row by row, and by column where there are columns. */
export function compareTable(
  before: Passage | null,
  after: Passage | null,
  comparing: Comparing,
): TableComparison {
  const [was, is] = [tableOf(before), tableOf(after)]
  const rows = matchRows(was, is)
  const matchedColumns = matchColumns(was, is, rows)
  const columns = matchedColumns && merged(matchedColumns)

  const compareCell = (
    row: Arranged<Row>,
    { kind, before: cellBefore, after: cellAfter }: Arranged<Cell>,
  ) => {
    const sides = { before: cellBefore?.json ?? null, after: cellAfter?.json ?? null }
    if (kind === 'departed') return { kind, ...sides, after: null, attributes: [], lines: [] }
    const attributes = cellBefore && cellAfter ? cellChanges(cellBefore.json, cellAfter.json) : []
    const lines = comparing.flows(
      row.before && cellBefore ? before?.cells[row.before.index]?.[cellBefore.index] : undefined,
      row.after && cellAfter ? after?.cells[row.after.index]?.[cellAfter.index] : undefined,
    )
    const isKept = attributes.length === 0 && lines.every((line) => line.kind === 'kept')
    const became = kind === 'stayed' ? (isKept ? 'kept' : 'changed') : kind
    return { kind: became, ...sides, attributes, lines } satisfies CellComparison
  }

  const compareRow = (row: Arranged<Row>): RowComparison => {
    const sides = { before: row.before?.json ?? null, after: row.after?.json ?? null }
    if (row.kind === 'departed') return { kind: row.kind, ...sides, after: null, cells: [] }
    const cells = cellsOf(row, columns).map((cell) => cell && compareCell(row, cell))
    const isKept = cells.every((cell) => cell?.kind === 'kept')
    const became = row.kind === 'stayed' ? (isKept ? 'kept' : 'changed') : row.kind
    return { kind: became, ...sides, cells }
  }

  return {
    columns: columns?.map(({ kind }) => (kind === 'stayed' ? 'kept' : kind)) ?? null,
    rows: merged(rows).map(compareRow),
  }
}

/** Whether nothing differs between the two tables. */
export function isKeptTable({ columns, rows }: TableComparison): boolean {
  return [...(columns ?? []), ...rows.map(({ kind }) => kind)].every((kind) => kind === 'kept')
}

function tableOf(passage: Passage | null): TableJson {
  return passage?.block.type === 'table' ? passage.block : { type: 'table', attrs: { id: null } }
}

function merged<Thing>({ before, after, partners }: Matched<Thing>): Arranged<Thing>[] {
  return arranged(before, after, (thing) => partners.of(thing))
}

/** The cells of two rows in the order of the columns, nothing where a column has none in a row that is new or gone. */
function cellsOf(
  row: Arranged<Row>,
  columns: readonly Arranged<Column>[] | undefined,
): (Arranged<Cell> | null)[] {
  const [none, single] = [
    { index: -1, json: { type: 'tableRow', attrs: { id: null } } } as const,
    !row.before || !row.after,
  ]
  const cells = matchCells(row.before ?? none, row.after ?? none)
  if (!columns) return merged(cells)
  return columns.map(({ kind, before, after }) => {
    // A row that stands on one side only has the cell of a moved column in one place only.
    const was = before && !(single && kind === 'moved') ? cells.before[before.index] : undefined
    const is = after && !(single && kind === 'departed') ? cells.after[after.index] : undefined
    if (was && is)
      return { kind: kind === 'moved' || kind === 'departed' ? kind : 'stayed', before: was, after: is }
    if (is) return { kind: 'added', before: null, after: is }
    return was ? { kind: 'removed', before: was, after: null } : null
  })
}
