import { parse } from 'csv-parse/sync'
import { Refusal } from '~core/refusal'
import { mostRows } from './limits'

const delimiters = [';', '\t', ','] as const
/** So much of a text is looked at to find out what its cells are divided by, in characters. */
const BEGINNING = 4000

/**
 * The rows of a text whose cells are divided by semicolons, tabs or commas: a CSV file of whatever program, or cells that
 * were copied out of a spreadsheet.
 *
 * @throws Refusal `register.unreadable`, `register.tooLarge`
 */
export function delimitedRows(text: string): string[][] {
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterIn(text),
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      to: mostRows + 1,
    })
    if (rows.length > mostRows) throw new Refusal('register.tooLarge')
    return rows
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('register.unreadable')
  }
}

/** The one that stands most often; of two, the one that Norwegian spreadsheets write. */
function delimiterIn(text: string): string {
  const beginning = text.slice(0, BEGINNING)
  const counted = delimiters.map((delimiter) => ({ delimiter, count: beginning.split(delimiter).length }))
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}
