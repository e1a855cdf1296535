import { zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { Refusal } from '~core/refusal'
import type { ZipParts } from '../zip'
import { mostRows } from './limits'

/** What a workbook's cells are in; pictures, macros and the rest are not even unpacked. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/

/**
 * The rows of a workbook's first sheet, as texts.
 *
 * @throws Refusal `import.zipBomb`, `import.broken`, `register.unreadable`, `register.tooLarge`
 */
export async function workbookRows(parts: ZipParts): Promise<string[][]> {
  // Unpacked here, where sizes are limited, and given on as they are: the reader itself would believe the file.
  const unpacked = Object.fromEntries(
    parts.names.filter((name) => needed.test(name)).map((name) => [name, new Uint8Array(parts.read(name))]),
  )
  const rows = await sheetIn(Buffer.from(zipSync(unpacked, { level: 0 })))
  if (rows.length > mostRows) throw new Refusal('register.tooLarge')
  return rows.map((row) => row.map(asText))
}

async function sheetIn(workbook: Buffer) {
  try {
    // Numbers as they are written: an organisation number is not one to reckon with.
    return await readSheet(workbook, 1, { parseNumber: (written) => written, trim: true })
  } catch {
    throw new Refusal('register.unreadable')
  }
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
