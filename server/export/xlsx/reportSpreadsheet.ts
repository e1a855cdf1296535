import writeExcelFile from 'write-excel-file/node'
import type { ReportFacts } from '~core/treatment/report'
import { reportRows } from '~core/treatment/reportRows'
import { reportWordsFor } from '~core/treatment/reportWords'

/** The most characters that a cell of a spreadsheet takes. */
const LONGEST_CELL = 32_767
/** By column, in characters of the sheet's own font: numbers narrow, texts wide. */
const WIDTHS = [6, 10, 28, 22, 26, 20, 48, 48, 48, 22, 40, 48]
/** The columns with numbers, which are numbers in the sheet as well. */
const NUMBERS = 2

/** The report as a spreadsheet (XLSX): one sheet, a row for each remark. Texts are texts, whatever they begin with. */
export async function reportSpreadsheet(facts: ReportFacts): Promise<Uint8Array> {
  const [head = [], ...rows] = reportRows(facts)
  const cells = rows.map((row) =>
    row.map((value, column) =>
      column < NUMBERS
        ? { type: Number, value: Number(value), alignVertical: 'top' as const }
        : { type: String, value: value.slice(0, LONGEST_CELL), wrap: true, alignVertical: 'top' as const },
    ),
  )
  const heading = head.map((value) => ({ type: String, value, fontWeight: 'bold' as const, wrap: true }))
  const file = await writeExcelFile([heading, ...cells], {
    sheet: reportWordsFor(facts.language).columns.remarks,
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
  return new Uint8Array(file)
}
