/** Files that come with a statement: told by their content, and made fit to be kept. */
import { fileTypeFromBuffer } from 'file-type'
import { isRefusal, Refusal, type RefusalCode } from '~core/refusal'
import { cleanPicture } from '../files/pictureBytes'
import { fileKind } from '../import/fileKind'

/** The longest file, in bytes; the sentence that refuses a longer one says "20 MB". */
export const LONGEST_FILE = 20 * 1024 * 1024

/** What is taken, by the ending that a name of that kind has. */
const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const

export type FileEnding = keyof typeof mediaTypes

export interface ExaminedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * Judges a file by what it holds, whatever its name says. A picture is written anew, which leaves out where it was taken.
 *
 * @throws Refusal `statement.fileRefused`, `statement.fileTooLarge`
 */
export async function examineFile(fileName: string, bytes: Uint8Array): Promise<ExaminedFile> {
  if (bytes.length > LONGEST_FILE) throw new Refusal('statement.fileTooLarge')
  const ending = await endingOf(bytes)
  const name = nameWith(fileName, ending)
  if (ending !== 'png' && ending !== 'jpg') return { name, mediaType: mediaTypes[ending], bytes }
  const picture = await asFileRefusal(() => cleanPicture(bytes))
  return { name, mediaType: picture.mediaType, bytes: picture.bytes }
}

async function endingOf(bytes: Uint8Array): Promise<FileEnding> {
  const beginning = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  // Packed files are told apart by our own reader, which also knows how much would come out of them.
  if (beginning.startsWith('PK')) return documentEnding(bytes)
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found?.ext === 'pdf' || found?.ext === 'png' || found?.ext === 'jpg') return found.ext
  throw new Refusal('statement.fileRefused')
}

function documentEnding(bytes: Uint8Array): Promise<FileEnding> {
  return asFileRefusal(async () => {
    const file = fileKind(bytes)
    if (file.kind !== 'docx' && file.kind !== 'odt') throw new Refusal('statement.fileRefused')
    // Programs that run when a document is opened.
    if (file.parts.names.some((name) => /vbaProject\.bin$|^Scripts\/|^Basic\//i.test(name)))
      throw new Refusal('statement.fileRefused')
    return file.kind
  })
}

const tooLarge: readonly RefusalCode[] = ['image.tooLarge', 'import.tooLarge']

/** Whoever answers a consultation is told what is taken here, not what a plan's text takes. */
async function asFileRefusal<T>(examined: () => Promise<T>): Promise<T> {
  try {
    return await examined()
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new Refusal(tooLarge.includes(error.code) ? 'statement.fileTooLarge' : 'statement.fileRefused')
  }
}

/** The file's own name, without a path, ending as what it is. */
function nameWith(fileName: string, ending: FileEnding): string {
  const bare = (fileName.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
  const stem = bare
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\s.]+$/, '')
    .trim()
    .slice(0, 150)
  return `${stem === '' ? 'vedlegg' : stem}.${ending}`
}
