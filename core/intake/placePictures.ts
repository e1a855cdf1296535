import type { BlockJson, DocumentJson, FigureJson } from '~core/document/json'
import { isSourcePicture } from './figures'
import type { Id } from '~core/ids'
import type { OutlineSection } from '~core/plan/outline'
import { contentOf, paragraph } from './flow'

/** A picture in its store. */
export interface PlacedPicture {
  readonly fileId: Id
  readonly width: number
  readonly height: number
}

/**
 * The sections with stored pictures in the place of the source's. A figure whose picture could not be kept goes;
 * its caption stays as a paragraph.
 *
 * @param placed by the picture's key
 */
export function placePictures(
  sections: readonly OutlineSection[],
  placed: ReadonlyMap<string, PlacedPicture>,
): OutlineSection[] {
  return sections.map((section) => ({
    ...section,
    text: placeInText(section.text, placed),
    sections: placePictures(section.sections, placed),
  }))
}

/** Blocks without the pictures that only the source has. */
export function withoutSourcePictures(blocks: readonly BlockJson[]): BlockJson[] {
  return placeInBlocks(blocks, new Map())
}

function placeInText(text: DocumentJson, placed: ReadonlyMap<string, PlacedPicture>): DocumentJson {
  return { type: 'doc', ...contentOf(placeInBlocks(text.content ?? [], placed)) }
}

function placeInBlocks(
  blocks: readonly BlockJson[],
  placed: ReadonlyMap<string, PlacedPicture>,
): BlockJson[] {
  const inside = (content: readonly BlockJson[] | undefined) =>
    contentOf(placeInBlocks(content ?? [], placed))
  return blocks.flatMap((block): BlockJson[] => {
    switch (block.type) {
      case 'figure':
        return placeFigure(block, placed)
      case 'blockquote':
      case 'factBox':
        return [{ ...block, ...inside(block.content) }]
      case 'bulletList':
      case 'orderedList':
        return [
          {
            ...block,
            ...contentOf((block.content ?? []).map((item) => ({ ...item, ...inside(item.content) }))),
          },
        ]
      case 'table':
        return [
          {
            ...block,
            ...contentOf(
              (block.content ?? []).map((row) => ({
                ...row,
                ...contentOf((row.content ?? []).map((cell) => ({ ...cell, ...inside(cell.content) }))),
              })),
            ),
          },
        ]
      default:
        return [block]
    }
  })
}

function placeFigure(figure: FigureJson, placed: ReadonlyMap<string, PlacedPicture>): BlockJson[] {
  if (!isSourcePicture(figure.attrs.fileId)) return [figure]
  const picture = placed.get(figure.attrs.fileId)
  if (picture) return [{ ...figure, attrs: { ...figure.attrs, ...picture } }]
  const { caption } = figure.attrs
  return caption === '' ? [] : [paragraph([{ type: 'text', text: caption }])]
}
