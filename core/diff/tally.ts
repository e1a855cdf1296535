import type { CellComparison, Line, RowComparison, TableComparison, Tally } from './comparison'
import { wordCount } from './tokens'
import type { Segment } from './words'

const nothing: Tally = { inserted: 0, removed: 0, lines: 0, changes: 0 }

/** How much differs in some lines, which may be `within` something that is new or gone as a whole. */
export function tallyOf(lines: readonly Line[], within = false): Tally {
  return sum(lines.map((line) => ({ ...tallyLine(line, within), lines: differs(line) ? 1 : 0 })))
}

/** How much differs in the words of a title. */
export function tallyWords(words: readonly Segment[]): Tally {
  let [inserted, removed, changes] = [0, 0, 0]
  for (const [place, { kind, content }] of words.entries()) {
    if (kind === 'inserted') inserted += wordCount(content)
    if (kind === 'removed') removed += wordCount(content)
    const isReplacement = kind === 'inserted' && words[place - 1]?.kind === 'removed'
    if (kind !== 'kept' && !isReplacement) changes += 1
  }
  return { ...nothing, inserted, removed, changes }
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      inserted: all.inserted + one.inserted,
      removed: all.removed + one.removed,
      lines: all.lines + one.lines,
      changes: all.changes + one.changes,
    }),
    nothing,
  )
}

const differs = ({ kind }: Line) => kind !== 'kept' && kind !== 'departed'

/** What is new or gone as a whole is one change, whatever there is in it: within, only words count, and what was moved. */
function tallyLine(line: Line, within: boolean): Tally {
  if (!differs(line)) return nothing
  const isWhole = line.kind === 'added' || line.kind === 'removed'
  const words = tallyWords(line.words)
  const own =
    line.along || (isWhole && within) ? 0 : (line.kind === 'changed' ? 0 : 1) + line.attributes.length
  return sum([
    { ...words, changes: own + (isWhole ? 0 : words.changes) },
    ...line.lines.map((inner) => tallyLine(inner, isWhole)),
    ...(line.table ? [tallyTable(line.table, isWhole)] : []),
  ])
}

function tallyTable({ columns, rows }: TableComparison, within: boolean): Tally {
  const parts = [...(columns ?? []), ...rows.map(({ kind }) => kind)]
  const changes = within ? 0 : parts.filter(isNews).length
  return sum([{ ...nothing, changes }, ...rows.map((row) => tallyRow(row, columns !== null, within))])
}

function tallyRow(row: RowComparison, hasColumns: boolean, within: boolean): Tally {
  const isWhole = within || row.kind === 'added' || row.kind === 'removed'
  const cells = row.cells.filter((cell) => cell !== null)
  const changes = hasColumns || isWhole ? 0 : cells.filter(({ kind }) => isNews(kind)).length
  return sum([{ ...nothing, changes }, ...cells.map((cell) => tallyCell(cell, isWhole))])
}

function tallyCell({ kind, attributes, lines }: CellComparison, within: boolean): Tally {
  const isWhole = within || kind === 'added' || kind === 'removed'
  return sum([{ ...nothing, changes: attributes.length }, ...lines.map((line) => tallyLine(line, isWhole))])
}

/** Whether a row or a column itself is a change. Where it departed from is told, but is not another one. */
const isNews = (kind: RowComparison['kind']) => kind === 'added' || kind === 'removed' || kind === 'moved'
