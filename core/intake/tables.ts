import type { BlockJson, TableCellJson, TableJson, TableRowJson } from '~core/document/json'
import { contentOf, lineBlock, paragraph, type Flow } from './flow'
import { isAllBold } from './inlineText'
import { isElement, type SourceElement } from './tree'

/** A row's element, and whether it stands in the table's head. */
interface SourceRow {
  readonly row: SourceElement
  readonly head: boolean
}

function rowsOf(table: SourceElement, head = false): SourceRow[] {
  return table.children.filter(isElement).flatMap((child): SourceRow[] => {
    if (child.tag === 'tr') return [{ row: child, head }]
    if (['thead', 'tbody', 'tfoot'].includes(child.tag)) return rowsOf(child, child.tag === 'thead')
    return []
  })
}

/**
 * The table that an element is; null where it holds no cell.
 *
 * Header cells are `th`, cells in the table's head, cells in our own Word style for them, and, where the table
 * has none of these, a first row in which everything is bold: without header cells a table cannot be read aloud.
 *
 * @param exact whether the source says everything, so that nothing is to be guessed
 */
export function readTable(
  table: SourceElement,
  readCell: (cell: SourceElement) => readonly Flow[],
  exact: boolean,
): TableJson | null {
  const rows = rowsOf(table).map(({ row, head }) =>
    row.children
      .filter(isElement)
      .filter((cell) => cell.tag === 'td' || cell.tag === 'th')
      .map((cell) => tableCell(cell, readCell(cell), head, exact)),
  )
  const filled = rows.filter((cells) => cells.length > 0)
  if (filled.length === 0) return null
  const headless = !exact && filled.length > 1 && !filled.flat().some((cell) => cell.type === 'tableHeader')
  const content = filled.map((cells, index): TableRowJson => {
    const heads = headless && index === 0 && cells.every(isBoldCell)
    return {
      type: 'tableRow',
      attrs: { id: null },
      content: heads ? cells.map((cell) => ({ ...cell, type: 'tableHeader' as const })) : cells,
    }
  })
  return { type: 'table', attrs: { id: null }, content }
}

function tableCell(cell: SourceElement, flow: readonly Flow[], head: boolean, exact: boolean): TableCellJson {
  const solid = flow.filter((part) => part.kind !== 'gap' || (exact && flow.length > 1))
  const blocks = solid.flatMap((part): BlockJson[] => {
    if (part.kind === 'block') return [part.block]
    if (part.kind === 'gap') return [paragraph([])]
    return part.role === 'separator' ? [] : [lineBlock(part)]
  })
  const isHead =
    head || cell.tag === 'th' || flow.some((part) => part.kind === 'line' && part.role === 'tableHead')
  return {
    type: isHead ? 'tableHeader' : 'tableCell',
    attrs: { id: null, colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan'), colwidth: null },
    // A cell that nothing stands in holds an empty paragraph, so that the caret can enter it.
    ...contentOf(blocks.length > 0 ? blocks : [paragraph([])]),
  }
}

/** A span as the schema can show it; a huge one is a mistake or an attack. */
function span(cell: SourceElement, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.attrs[name] ?? '1', 10)
  return value >= 1 && value <= 100 ? value : 1
}

function isBoldCell(cell: TableCellJson): boolean {
  return (cell.content ?? []).every((block) => block.type === 'paragraph' && isAllBold(block.content ?? []))
}
