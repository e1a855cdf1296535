import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx'
import type { DocxBlock, DocxListPlace } from '~core/render/docx/model'

/** The numbering of headings: "5", "5.1". */
export const headingsReference = 'langbord-headings'

/** The numbering that a list is in: one for all bullets, one of its own for each ordered list, which begins anew. */
export function referenceOf(place: DocxListPlace): string {
  return place.ordered ? `langbord-list-${place.list}` : 'langbord-bullets'
}

/** How far each level is indented, in twentieths of a point. */
export const INDENT = 360

const levels = (of: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions[] =>
  Array.from({ length: 9 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
    ...of(level),
  }))

/** Word's definitions of every numbering in the document. */
export function numberingOf(blocks: readonly DocxBlock[]): INumberingOptions {
  const ordered = new Map<number, DocxListPlace>()
  for (const place of listPlaces(blocks)) if (place.ordered) ordered.set(place.list, place)
  return {
    config: [
      {
        reference: headingsReference,
        levels: ['%1', '%1.%2'].map((text, level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 0, hanging: 0 } }, run: { bold: false } },
        })),
      },
      {
        reference: 'langbord-bullets',
        levels: levels((level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' })),
      },
      ...[...ordered.values()].map((place) => ({
        reference: referenceOf(place),
        levels: levels((level) => ({
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          start: level === place.level ? place.start : 1,
        })),
      })),
    ],
  }
}

function* listPlaces(blocks: readonly DocxBlock[]): Generator<DocxListPlace> {
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.list) yield block.list
    if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row) yield* listPlaces(cell.blocks)
  }
}
