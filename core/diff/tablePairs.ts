import type { TableCellJson, TableJson, TableRowJson } from '~core/document/json'
import { wordsOf } from '~core/document/visit'
import { Partners } from './partners'

/** A row or a cell in its place. */
export interface Part<Json> {
  readonly index: number
  readonly json: Json
}
export type Row = Part<TableRowJson>
export type Cell = Part<TableCellJson>

/** A column in its place. */
export interface Column {
  readonly index: number
}

/** Two orders of things, and which are the same. */
export interface Matched<Thing> {
  readonly before: readonly Thing[]
  readonly after: readonly Thing[]
  readonly partners: Partners<Thing>
}

/** Which rows of two tables are the same ones: by id, and by words where ids are of no help. */
export function matchRows(before: TableJson, after: TableJson): Matched<Row> {
  return matched(before.content ?? [], after.content ?? [])
}

/** Which cells of two rows are the same ones: those of the same column, where the columns are known. */
export function matchCells(before: Row, after: Row, columns?: Matched<Column>): Matched<Cell> {
  if (!columns) return matched(before.json.content ?? [], after.json.content ?? [])
  const cells = {
    before: parts(before.json.content ?? []),
    after: parts(after.json.content ?? []),
    partners: new Partners<Cell>(),
  }
  for (const column of columns.after) {
    const partner = columns.partners.of(column)
    const [was, is] = [partner && cells.before[partner.index], cells.after[column.index]]
    if (was && is) cells.partners.pair(was, is)
  }
  return cells
}

/**
 * Which columns of two tables are the same ones, as most of their cells have it. Nothing where a table has joined
 * cells, or rows of different lengths: it has no columns that could be told apart.
 */
export function matchColumns(
  before: TableJson,
  after: TableJson,
  rows: Matched<Row>,
): Matched<Column> | undefined {
  const [widthBefore, widthAfter] = [widthOf(before), widthOf(after)]
  if (widthBefore === undefined || widthAfter === undefined) return undefined
  const columns = {
    before: Array.from({ length: widthBefore }, (_, index) => ({ index })),
    after: Array.from({ length: widthAfter }, (_, index) => ({ index })),
    partners: new Partners<Column>(),
  }
  const votes = votesFor(rows, widthAfter)
  for (const vote of [...votes.keys()].sort(
    (one, other) => (votes.get(other) ?? 0) - (votes.get(one) ?? 0),
  )) {
    const [was, is] = [columns.before[Math.floor(vote / widthAfter)], columns.after[vote % widthAfter]]
    if (was && is && !columns.partners.of(was) && !columns.partners.of(is)) columns.partners.pair(was, is)
  }
  if (votes.size === 0 && widthBefore === widthAfter)
    for (const [index, was] of columns.before.entries())
      columns.partners.pair(was, columns.after[index] ?? was)
  return columns
}

/** How many cells stand for each pair of columns, by `before * width + after`. */
function votesFor(rows: Matched<Row>, width: number): Map<number, number> {
  const votes = new Map<number, number>()
  for (const is of rows.after) {
    const was = rows.partners.of(is)
    if (!was) continue
    const cells = matchCells(was, is)
    for (const cell of cells.after) {
      const partner = cells.partners.of(cell)
      if (!partner) continue
      const vote = partner.index * width + cell.index
      votes.set(vote, (votes.get(vote) ?? 0) + 1)
    }
  }
  return votes
}

/** How many columns the table has, if it has any that go all the way down. */
function widthOf({ content: rows = [] }: TableJson): number | undefined {
  const width = rows[0]?.content?.length ?? 0
  const isRegular = rows.every(({ content: cells = [] }) => {
    const single = cells.every(({ attrs }) => (attrs.colspan ?? 1) === 1 && (attrs.rowspan ?? 1) === 1)
    return single && cells.length === width
  })
  return isRegular ? width : undefined
}

function matched<Json extends TableRowJson | TableCellJson>(
  before: readonly Json[],
  after: readonly Json[],
): Matched<Part<Json>> {
  const things = { before: parts(before), after: parts(after), partners: new Partners<Part<Json>>() }
  things.partners.pairById(things.before, things.after, ({ json }) => json.attrs.id)
  things.partners.pairInOrder(things.before, things.after, ({ json }) => wordsOf(json))
  return things
}

function parts<Json>(all: readonly Json[]): Part<Json>[] {
  return all.map((json, index) => ({ index, json }))
}
