/** Tables as CSV (RFC 4180), for spreadsheets that people here use. */

/** Excel takes a file for UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The rows as a file: every field in quotes, lines ended as the standard says. */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(',') + '\r\n').join('')
}

/** A spreadsheet would reckon what begins like a formula; an apostrophe in front makes it words. */
function field(text: string): string {
  const words = /^[\s]*[=+\-@]/u.test(text) || /^[\t\r\n]/u.test(text) ? `'${text}` : text
  return `"${words.replaceAll('"', '""')}"`
}
