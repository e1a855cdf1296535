import { strToU8, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { verdictOf } from '../people/town'
import { longestList, mostRows } from '~server/import/register/limits'
import { tableIn } from '~server/import/register/tableIn'

const wanted = [
  ['Navn', 'Orgnr', 'E-post'],
  ['Ørsta «sogelag»', '974760673', 'post@laget.no'],
  ['Ås, barne- og ungdomsråd', '', ''],
]
const csvWith = (delimiter: string) =>
  wanted
    .map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter))
    .join('\r\n')
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => new Uint8Array(Buffer.from('\ufeff' + text, 'utf16le'))
const workbook = async () => {
  const rows = wanted.map((row) =>
    row.map((cell) => (/^\d+$/.test(cell) ? { value: Number(cell), type: Number } : { value: cell })),
  )
  return new Uint8Array(await writeXlsxFile(rows as never).toBuffer())
}

describe('a list', () => {
  it.each([
    ['CSV with semicolons', strToU8(csvWith(';'))],
    ['CSV with commas', strToU8(csvWith(','))],
    ['text with tabs', strToU8(csvWith('\t'))],
    ['CSV with a byte order mark', strToU8('\ufeff' + csvWith(';'))],
    ['CSV in Latin 1', latin1(csvWith(';'))],
    ['CSV in UTF-16', utf16(csvWith('\t'))],
  ])('is read as %s', async (_, bytes) => {
    expect(await tableIn({ bytes })).toEqual(wanted)
  })

  it('is read as a workbook, organisation numbers as they are written', async () => {
    expect(await tableIn({ bytes: await workbook() })).toEqual(wanted)
  })

  it('is read as it was copied out of a spreadsheet', async () => {
    expect(await tableIn({ text: csvWith('\t') })).toEqual(wanted)
  })

  const zip = (parts: Record<string, Uint8Array>) => zipSync(parts, { level: 9 })
  it.each([
    ['nothing', new Uint8Array(), 'register.unreadable'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'register.unreadable'],
    ['a program', strToU8('MZ\0\0\0'), 'register.unreadable'],
    ['a packed file that is no workbook', zip({ 'a.txt': strToU8('hei') }), 'register.unreadable'],
    ['half a workbook', strToU8('PK\x03\x04 half'), 'register.unreadable'],
    ['a quote that never ends', strToU8('Navn;E-post\n"Laget;post@laget.no'), 'register.unreadable'],
    ['a file that is too long', new Uint8Array(longestList + 1), 'register.tooLarge'],
    ['too many rows', strToU8('Navn\n' + 'Laget\n'.repeat(mostRows)), 'register.tooLarge'],
    [
      'a sheet that unpacks without end',
      zip({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) }),
      'register.tooLarge',
    ],
  ])('is refused that is %s', async (_, bytes, code) => {
    expect(await verdictOf(tableIn({ bytes }))).toBe(code)
  })

  it('is refused where its text is too long', async () => {
    expect(await verdictOf(tableIn({ text: 'x'.repeat(600_000) }))).toBe('register.tooLarge')
  })
})
