import { describe, expect, it } from 'vitest'
import { compareTexts } from '~core/diff/compareTexts'
import { doc, named as n, p, table, td, th, tr } from '~core/document/build'
import type { TableCellJson, TableJson } from '~core/document/json'
import { told } from './told'

/** Rows of cells as "id words"; the first row is the head. */
const grid = (...rows: readonly (readonly string[])[]): TableJson =>
  n(
    'table',
    table(
      ...rows.map((cells, row) => {
        const id = `row-${cells[0]?.split(' ')[0]}`
        return n(id, tr(...cells.map((cell) => cellOf(cell, row === 0 ? th : td))))
      }),
    ),
  )

const cellOf = (cell: string, make: typeof td): TableCellJson => {
  const [id = '', ...words] = cell.split(' ')
  return n(`cell-${id}`, make(n(id, p(words.join(' ')))))
}

const compared = (before: TableJson, after: TableJson) => told(compareTexts(doc(before), doc(after)).lines)
const tally = (before: TableJson, after: TableJson) => compareTexts(doc(before), doc(after)).tally

const halls = grid(['a1 Hall', 'a2 Plasser'], ['b1 Grendehuset', 'b2 80'], ['c1 Kulturhuset', 'c2 300'])

describe('tables', () => {
  it('are told cell by cell', () => {
    const bigger = grid(['a1 Hall', 'a2 Plasser'], ['b1 Grendehuset', 'b2 120'], ['c1 Kulturhuset', 'c2 300'])
    expect(compared(halls, bigger)).toEqual([
      'changed: (table)',
      '  columns: kept kept',
      '  kept: kept | kept',
      '  changed: kept | changed (changed: [-80-]{+120+})',
      '  kept: kept | kept',
    ])
    expect(tally(halls, bigger)).toEqual({ inserted: 1, removed: 1, lines: 1, changes: 1 })
  })

  it('are told by column, one that is new as one change', () => {
    const wider = grid(
      ['a1 Hall', 'a3 Nøkkel', 'a2 Plasser'],
      ['b1 Grendehuset', 'b3 Ja', 'b2 80'],
      ['c1 Kulturhuset', 'c3 Nei', 'c2 300'],
    )
    expect(compared(halls, wider)).toEqual([
      'changed: (table)',
      '  columns: kept added kept',
      '  changed: kept | added (added: {+Nøkkel+}) | kept',
      '  changed: kept | added (added: {+Ja+}) | kept',
      '  changed: kept | added (added: {+Nei+}) | kept',
    ])
    expect(tally(halls, wider)).toEqual({ inserted: 3, removed: 0, lines: 1, changes: 1 })
    expect(compared(wider, halls)[1]).toBe('  columns: kept removed kept')
    expect(tally(wider, halls)).toEqual({ inserted: 0, removed: 3, lines: 1, changes: 1 })
  })

  it('tell rows that came, went or were moved', () => {
    const other = grid(['a1 Hall', 'a2 Plasser'], ['c1 Kulturhuset', 'c2 300'], ['d1 Skolen', 'd2 50'])
    expect(compared(halls, other)).toEqual([
      'changed: (table)',
      '  columns: kept kept',
      '  kept: kept | kept',
      '  removed: removed (removed: [-Grendehuset-]) | removed (removed: [-80-])',
      '  kept: kept | kept',
      '  added: added (added: {+Skolen+}) | added (added: {+50+})',
    ])
    expect(tally(halls, other)).toEqual({ inserted: 2, removed: 2, lines: 1, changes: 2 })
    const turned = grid(['a1 Hall', 'a2 Plasser'], ['c1 Kulturhuset', 'c2 300'], ['b1 Grendehuset', 'b2 80'])
    expect(tally(halls, turned)).toEqual({ inserted: 0, removed: 0, lines: 1, changes: 1 })
  })

  it('tell a column that was moved as moved', () => {
    const turned = grid(['a2 Plasser', 'a1 Hall'], ['b2 80', 'b1 Grendehuset'], ['c2 300', 'c1 Kulturhuset'])
    const rows = (grid: TableJson) => (grid.content ?? []).map((row, place) => n(`row-${place}`, row))
    const [before, after] = [halls, turned].map((one) => ({ ...one, content: rows(one) }))
    expect(compared(before as TableJson, after as TableJson)[1]).toBe('  columns: departed kept moved')
    expect(tally(before as TableJson, after as TableJson)).toEqual({
      inserted: 0,
      removed: 0,
      lines: 1,
      changes: 1,
    })
  })

  it('leave a cell empty where a new row has no part in a removed column', () => {
    const before = grid(['a1 Hall', 'a2 Plasser'], ['b1 Grendehuset', 'b2 80'])
    const after = grid(['a1 Hall'], ['b1 Grendehuset'], ['c1 Kulturhuset'])
    expect(compared(before, after)[4]).toBe('  added: added (added: {+Kulturhuset+}) | ·')
  })

  it('with joined cells are told row by row', () => {
    const joined = (last: string) => {
      const wide = {
        ...cellOf('a1 Haller', th),
        attrs: { id: 'cell-a1', colspan: 2, rowspan: 1, colwidth: null },
      }
      const rows = grid(['b1 Grendehuset', 'b2 80'], ['c1 Kulturhuset', last]).content ?? []
      return n('table', table(n('head', tr(wide)), ...rows))
    }
    expect(compared(joined('c2 300'), joined('c2 350'))).toEqual([
      'changed: (table)',
      '  columns: none',
      '  kept: kept',
      '  kept: kept | kept',
      '  changed: kept | changed (changed: [-300-]{+350+})',
    ])
  })

  it('tell a head cell that became another kind of cell', () => {
    const plain = {
      ...halls,
      content: (halls.content ?? []).map((row) => ({
        ...row,
        content: (row.content ?? []).map((one) => ({ ...one, type: 'tableCell' as const })),
      })),
    }
    expect(compared(halls, plain)[2]).toBe(
      '  changed: changed <header: true → false> | changed <header: true → false>',
    )
  })

  it('are new as a whole', () => {
    expect(compared(n('table', table()), halls)[1]).toBe('  columns: added added')
    const { tally: whole } = compareTexts(doc(), doc(halls))
    expect(whole).toEqual({ inserted: 6, removed: 0, lines: 1, changes: 1 })
  })
})
