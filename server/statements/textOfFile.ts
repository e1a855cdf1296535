import { textOf } from '~core/render/text'
import { understandFile } from '../import/understoodFile'
import type { ExaminedFile } from './examineFile'

const readable = /wordprocessingml|opendocument/

/** The words of a document that was sent, to be treated as text; empty for what holds none to read. */
export async function textOfFile({ name, mediaType, bytes }: ExaminedFile): Promise<string> {
  if (!readable.test(mediaType)) return ''
  const { sections } = await understandFile({ bytes, fileName: name }, { bulletsAsMeasures: false })
  const told = (section: (typeof sections)[number]): string =>
    [section.title, textOf(section.text), ...section.sections.map(told)]
      .filter((part) => part.trim() !== '')
      .join('\n\n')
  return sections.map(told).join('\n\n').trim()
}
