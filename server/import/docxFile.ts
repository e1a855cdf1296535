import { strToU8, zipSync, type Zippable } from 'fflate'
import mammoth from 'mammoth'
import { Refusal } from '~core/refusal'
import { withListMarks } from './docxLists'
import { mainPart, readDocxParts } from './docxParts'
import { docxStyleMap } from './docxStyleMap'
import { treeOfFragment } from './htmlTree'
import type { FileSource } from './source'
import { parseXml, writeXml } from './xml'
import type { ZipParts } from './zip'

/** The parts that the text needs. Macros, embedded workbooks and fonts stay closed. */
const needed = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|word\/(?:[^/]+\.xml|_rels\/|media\/))/

/**
 * Reads a Word document by mammoth, which is only given parts that were unpacked and checked here.
 *
 * @throws Refusal `import.broken`, `import.zipBomb`
 */
export async function readDocxFile(parts: ZipParts, title: string): Promise<FileSource> {
  const { own, words, remarks } = readDocxParts(parts)
  const pictures = new Map<string, Uint8Array>()
  const html = await toHtml(repacked(parts), pictures)
  return {
    source: { root: treeOfFragment(html), space: own ? 'exact' : 'lines', title, words, remarks },
    pictures,
  }
}

function repacked(parts: ZipParts): Buffer {
  const kept: Zippable = {}
  for (const name of parts.names) {
    if (!needed.test(name) || name.endsWith('/')) continue
    const part = parts.read(name)
    // Read for its refusals: what mammoth's parser meets has been parsed once already.
    if (/\.(xml|rels)$/.test(name)) parseXml(part)
    kept[name] = [part, { level: 0 }]
  }
  const text = mainPart(parts)
  if (parts.has('word/numbering.xml')) {
    const numbering = parseXml(parts.read('word/numbering.xml'))
    kept[text] = [strToU8(writeXml(withListMarks(parseXml(parts.read(text)), numbering))), { level: 0 }]
  }
  return Buffer.from(zipSync(kept))
}

async function toHtml(buffer: Buffer, pictures: Map<string, Uint8Array>): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: [...docxStyleMap],
        // A style map inside the file would be someone else's say in how it is read.
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = `part:${pictures.size}`
          pictures.set(src, await image.readAsBuffer())
          return { src }
        }),
      },
    )
    return value
  } catch {
    // mammoth throws plain errors for whatever it cannot make sense of.
    throw new Refusal('import.broken')
  }
}
