import { isRefusal, Refusal } from '~core/refusal'
import { decodeText } from '../fileKind'
import { openZip } from '../zip'
import { delimitedRows } from './delimitedText'
import { longestList } from './limits'
import { workbookRows } from './workbook'

/** Why a packed file cannot be read, as a list's reader says it. */
const asList = { 'import.zipBomb': 'register.tooLarge', 'import.tooLarge': 'register.tooLarge' } as const

/**
 * The rows of a file, told apart by its content: a workbook (XLSX), or a text (CSV).
 *
 * @throws Refusal `register.unreadable`, `register.tooLarge`
 */
export async function readTable(bytes: Uint8Array): Promise<string[][]> {
  if (bytes.length > longestList) throw new Refusal('register.tooLarge')
  if (bytes.length === 0) throw new Refusal('register.unreadable')
  try {
    const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
    return isPacked ? await workbookRows(openZip(bytes)) : delimitedRows(decodeText(bytes))
  } catch (error) {
    if (!isRefusal(error) || !error.code.startsWith('import.')) throw error
    throw new Refusal(asList[error.code as keyof typeof asList] ?? 'register.unreadable')
  }
}
