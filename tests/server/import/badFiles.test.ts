/** Files that cannot or must not be read: each is refused by its own code, and none costs much. */
import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '~core/refusal'
import { longestFile, longestPart } from '~server/import/limits'
import { readFile } from '~server/import/readFile'
import { readInWorker } from '~server/import/readInWorker'
import { wordFile } from './wordFile'

const options = { bulletsAsMeasures: true }

/** What a file is refused as; "read" when it is not. */
async function verdict(bytes: Uint8Array | string): Promise<string> {
  try {
    const content = typeof bytes === 'string' ? strToU8(bytes) : bytes
    await readFile({ bytes: content, fileName: 'fil.docx', options })
    return 'read'
  } catch (error) {
    if (isRefusal(error)) return [error.code, error.facts.found].filter(Boolean).join(' ')
    throw error
  }
}

const latin = (text: string) => Buffer.from(text, 'latin1')
const contentTypes = strToU8(
  '<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
)
const packed = (parts: Zippable) => zipSync({ '[Content_Types].xml': contentTypes, ...parts })
const wordXml = (body: string) =>
  strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )

describe('a file of another type', () => {
  it.each([
    ['a PDF', latin('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['RTF', latin('{\\rtf1\\ansi Hei}'), 'rtf'],
    ['a PNG', latin('\x89PNG\r\n\x1A\n\0\0'), 'png'],
    ['a program', latin('MZ\x90\0\x03\0\0\0'), 'binary'],
    [
      'an old Word file',
      Buffer.concat([latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.from('WordDocument', 'utf16le')]),
      'doc',
    ],
    ['a web archive', latin('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'mhtml'],
    ['other XML', latin('<?xml version="1.0"?><rss></rss>'), 'xml'],
    ['any other zip', zipSync({ 'a.txt': strToU8('hei') }), 'zip'],
    [
      'a spreadsheet',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet</Types>',
        ),
      }),
      'xlsx',
    ],
  ])('%s is told so', async (_, bytes, found) => {
    expect(await verdict(bytes)).toBe(`import.wrongType ${found}`)
  })
})

describe('an empty file', () => {
  it.each([
    ['of no bytes', ''],
    ['of blank lines', ' \n\n\t\n'],
    ['of an empty page', '<!doctype html><title>Tom</title><body></body>'],
  ])('%s is told so', async (_, text) => expect(await verdict(text)).toBe('import.empty'))

  it('that is a Word document is told so', async () => {
    expect(
      await verdict(
        packed({ 'word/document.xml': wordXml('<w:p/>'), '_rels/.rels': strToU8('<Relationships/>') }),
      ),
    ).toBe('import.empty')
  })
})

describe('a broken file', () => {
  it('is told so, wherever a Word document is cut', async () => {
    const whole = await wordFile()
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      expect(await verdict(whole.slice(0, Math.floor(whole.length * part)))).toBe('import.broken')
    }
  })

  it('is told so when bytes in its middle are wrong', async () => {
    const whole = Uint8Array.from(await wordFile())
    whole.fill(0x55, 200, 400)
    expect(await verdict(whole)).toBe('import.broken')
  })

  it.each([
    ['markup that does not close', '<w:p><w:r>'],
    ['a document type, which could grow', '</w:body></w:document><!DOCTYPE x [<!ENTITY a "b">]>'],
    ['nesting beyond reason', '<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)],
  ])('is told so for %s', async (_, body) => {
    expect(await verdict(packed({ 'word/document.xml': wordXml(body) }))).toBe('import.broken')
  })

  it('is told so when its directory points out of the file', async () => {
    const bytes = Buffer.from(packed({ 'word/document.xml': wordXml('') }))
    bytes.writeUInt32LE(0x7fffffff, bytes.length - 6)
    expect(await verdict(bytes)).toBe('import.broken')
  })

  it('is told so when a page nests beyond reason', async () => {
    expect(await verdict(`<div>${'<div>'.repeat(2000)}tekst`)).toBe('import.broken')
  })
})

describe('a file that unpacks to far too much', () => {
  const zeros = (length: number) => new Uint8Array(length)

  it('is refused by its directory, before anything is unpacked', async () => {
    const before = process.memoryUsage().arrayBuffers
    expect(await verdict(packed({ 'word/document.xml': zeros(longestPart + 1) }))).toBe('import.zipBomb')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(longestPart * 3)
  })

  it('is refused while unpacking, when its directory lies', async () => {
    const bytes = Buffer.from(packed({ 'word/document.xml': zeros(5_000_000) }))
    // The directory's entry for the part: its unpacked size stands 24 bytes into it.
    const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(1000, entry + 24)
    expect(await verdict(bytes)).toBe('import.zipBomb')
  })

  it('is refused when its parts lie over one another', async () => {
    const kernel = deflateRawSync(Buffer.alloc(2_000_000))
    const bytes = Buffer.from(packed({ 'word/document.xml': kernel }))
    const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt32LE(bytes.length, entry + 20)
    expect(await verdict(bytes)).toBe('import.zipBomb')
  })

  it('is refused for more parts than any document has', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`word/a${index}.xml`, zeros(0)]),
    )
    expect(await verdict(packed(parts))).toBe('import.zipBomb')
  })
})

describe('a file under a password', () => {
  it('is told so: a Word document, which then is Office’s older container', async () => {
    const bytes = Buffer.concat([
      latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
      Buffer.alloc(1000),
      Buffer.from('EncryptionInfo', 'utf16le'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await verdict(bytes)).toBe('import.passwordProtected')
  })

  it('is told so: a zip with encrypted parts', async () => {
    const bytes = Buffer.from(packed({ 'word/document.xml': wordXml('') }))
    const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8)
    expect(await verdict(bytes)).toBe('import.passwordProtected')
  })

  it('is told so: an OpenDocument', async () => {
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
      'content.xml': strToU8('...'),
    })
    expect(await verdict(bytes)).toBe('import.passwordProtected')
  })
})

describe('a file that is too large', () => {
  it('is refused at 30 MB, unread', async () => {
    expect(await verdict(new Uint8Array(longestFile).fill(65))).toBe('import.tooLarge')
  })

  it('is refused when a page has more elements than a document', async () => {
    expect(await verdict(`<p>${'<b>x</b>'.repeat(500_000)}`)).toBe('import.tooLarge')
  })
})

describe('a text longer than any plan', () => {
  it.each([
    ['of lines', 'kort linje\n'.repeat(100_001)],
    ['of paragraphs', '<!doctype html>' + '<p>Et avsnitt.</p>'.repeat(30_001)],
  ])('is refused, %s', async (_, text) => expect(await verdict(text)).toBe('import.tooLarge'))
})

describe('the reading thread', () => {
  const read = (text: string, timeAllowed?: number) =>
    readInWorker({ bytes: strToU8(text), fileName: 'fil.txt', options }, timeAllowed)

  it('reads, and refuses by the same codes', async () => {
    expect((await read('En setning.')).intake.counts.paragraphs).toBe(1)
    await expect(read('%PDF-1.4')).rejects.toMatchObject({ code: 'import.wrongType' })
  })

  it('is ended when it takes too long', async () => {
    // Each unclosed element must look through all those around it.
    const slow = `<p>${'<div><p>x'.repeat(300_000)}`
    const start = Date.now()
    await expect(read(slow, 1500)).rejects.toMatchObject({ code: 'import.broken' })
    expect(Date.now() - start).toBeLessThan(6000)
  })
})
