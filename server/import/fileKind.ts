/** What a file is, by its content; its name may say anything. */
import { Refusal } from '~core/refusal'
import { openZip, type ZipParts } from './zip'

export type FileKind =
  | { readonly kind: 'docx' | 'odt'; readonly parts: ZipParts }
  | { readonly kind: 'html' | 'markdown' | 'text'; readonly text: string }

/** Files that people try, and that cannot be read, by how they begin. */
const known: Readonly<Record<string, string>> = {
  pdf: '%PDF-',
  rtf: '{\\rtf',
  png: '\x89PNG',
  jpeg: '\xFF\xD8\xFF',
  gif: 'GIF8',
  webp: 'RIFF',
  rar: 'Rar!',
  '7z': '7z\xBC\xAF',
  gzip: '\x1F\x8B',
  mhtml: 'MIME-Version:',
}

/**
 * Tells what a file is.
 *
 * @throws Refusal `import.wrongType` with what it was taken for, `import.passwordProtected`, `import.broken`,
 *   `import.zipBomb`, `import.empty`
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new Refusal('import.empty')
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (beginning.startsWith('PK')) return packedKind(bytes)
  if (beginning.startsWith('\xD0\xCF\x11\xE0')) throw compoundRefusal(bytes)
  for (const [found, begins] of Object.entries(known)) {
    if (beginning.startsWith(begins)) throw new Refusal('import.wrongType', { found })
  }
  const text = decodeText(bytes)
  if (text.trim() === '') throw new Refusal('import.empty')
  if (looksLikeHtml(text)) return { kind: 'html', text }
  if (/^\s*<\?xml|^\s*<[a-z]+:/i.test(text)) throw new Refusal('import.wrongType', { found: 'xml' })
  return { kind: looksLikeMarkdown(text) ? 'markdown' : 'text', text }
}

function packedKind(bytes: Uint8Array): FileKind {
  const parts = openZip(bytes)
  if (parts.has('mimetype')) {
    const type = parts.read('mimetype').toString('latin1').trim()
    if (!type.startsWith('application/vnd.oasis.opendocument.text')) {
      throw new Refusal('import.wrongType', { found: type.slice(0, 100) })
    }
    if (
      parts.has('META-INF/manifest.xml') &&
      parts.read('META-INF/manifest.xml').includes('encryption-data')
    ) {
      throw new Refusal('import.passwordProtected')
    }
    return { kind: 'odt', parts }
  }
  if (!parts.has('[Content_Types].xml')) throw new Refusal('import.wrongType', { found: 'zip' })
  const types = parts.read('[Content_Types].xml').toString('utf8')
  if (!types.includes('wordprocessingml') && !parts.has('word/document.xml')) {
    const found = /spreadsheetml/.test(types) ? 'xlsx' : /presentationml/.test(types) ? 'pptx' : 'zip'
    throw new Refusal('import.wrongType', { found })
  }
  return { kind: 'docx', parts }
}

/** Office's older container: a .doc, or a .docx under a password. Names in it are UTF-16. */
function compoundRefusal(bytes: Uint8Array): Refusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return new Refusal('import.passwordProtected')
  return new Refusal('import.wrongType', { found: holds('WordDocument') ? 'doc' : 'ole' })
}

/**
 * The characters of a text file: UTF-8, UTF-16 where it says so, else the old Windows alphabet.
 *
 * @throws Refusal `import.wrongType` when it is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  if (bytes.includes(0)) throw new Refusal('import.wrongType', { found: 'binary' })
  try {
    return textual(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof Refusal) throw error
    return textual(new TextDecoder('windows-1252').decode(bytes))
  }
}

function textual(text: string): string {
  const controls = text.match(/(?!\s)[\p{Cc}]/gu)?.length ?? 0
  if (controls > 8 && controls > text.length / 200) throw new Refusal('import.wrongType', { found: 'binary' })
  return text
}

function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2000).replace(/^\s*(<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*/, '')
  return (
    /^<!doctype html/i.test(start) ||
    /^<(html|head|body|title|meta|main|article|section|div|p|h[1-6]|ul|ol|table|blockquote)[\s>]/i.test(start)
  )
}

const markdownSigns: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /^ {0,3}(```|~~~)/m,
  /!?\[[^\]\n]+\]\([^)\s]+[^)\n]*\)/,
  /\*\*[^*\s][^*\n]*\*\*/,
  /^\|?.+\|.+\n\|?[ \t]*:?-{3,}:?[ \t]*\|/m,
  /^\[\^[^\]\s]+\]:/m,
  /^\S.*\n(={3,}|-{3,})[ \t]*$/m,
]

function looksLikeMarkdown(text: string): boolean {
  return markdownSigns.some((sign) => sign.test(text))
}
