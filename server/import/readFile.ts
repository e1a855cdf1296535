import { understand, type Intake, type IntakeOptions } from '~core/intake/intake'
import { Refusal } from '~core/refusal'
import { readDocxFile } from './docxFile'
import { fileKind } from './fileKind'
import { readHtmlFile } from './htmlFile'
import { longestFile, mostParagraphs } from './limits'
import { readMarkdownFile } from './markdownFile'
import { readOdtFile } from './odtFile'
import type { FileSource } from './source'
import { readTextFile } from './textFile'

/** What a reading is asked for. */
export interface ReadingRequest {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly options: IntakeOptions
}

/** What was read, with the bytes of those pictures that the file holds. */
export interface ReadFile {
  readonly intake: Intake
  /** By the picture's key in the intake. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/**
 * Reads and understands a file.
 *
 * @throws Refusal `import.*` when it cannot be
 */
export async function readFile({ bytes, fileName, options }: ReadingRequest): Promise<ReadFile> {
  if (bytes.length >= longestFile) throw new Refusal('import.tooLarge')
  const { source, pictures } = await sourceOf(bytes, titleOfName(fileName))
  const intake = understand(source, options)
  if (intake.sections.length === 0) throw new Refusal('import.empty')
  const { paragraphs, listItems } = intake.counts
  if (paragraphs + listItems > mostParagraphs) throw new Refusal('import.tooLarge')
  const held = intake.pictures.flatMap(({ key, src }): [string, Uint8Array][] => {
    const picture = pictures.get(src)
    return picture ? [[key, picture]] : []
  })
  return { intake, pictures: new Map(held) }
}

async function sourceOf(bytes: Uint8Array, title: string): Promise<FileSource> {
  const file = fileKind(bytes)
  switch (file.kind) {
    case 'docx':
      return readDocxFile(file.parts, title)
    case 'odt':
      return readOdtFile(file.parts, title)
    case 'html':
      return readHtmlFile(file.text, title)
    case 'markdown':
      return readMarkdownFile(file.text, title)
    case 'text':
      return readTextFile(file.text, title)
  }
}

/** "Frivillighet_2026 (2).docx" as a title: "Frivillighet 2026". */
export function titleOfName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '')
  const title = base
    .replace(/\s*\(\d+\)$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return title.slice(0, 200) || 'Dokument'
}
