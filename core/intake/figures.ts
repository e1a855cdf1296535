import type { FigureJson } from '~core/document/json'
import { flowBlock, type Flow } from './flow'
import { lineText, tidy } from './inlineText'
import type { SourceElement } from './tree'

const keyStart = 'picture:'

/** Whether a figure's `fileId` is a key of the source's, not the id of a stored file. */
export function isSourcePicture(fileId: string | null): fileId is string {
  return fileId !== null && fileId.startsWith(keyStart)
}

/** A picture as the source names it. */
export interface SourcePicture {
  /** Stands as the figure's `fileId` until the picture is stored. */
  readonly key: string
  readonly src: string
  readonly alt: string
}

/**
 * The pictures of a text, gathered while it is read. Core cannot store bytes, so a figure carries a key until
 * the shell has stored its picture and calls `placePictures`.
 */
export class SourcePictures {
  readonly list: SourcePicture[] = []

  add(src: string, alt: string): string {
    const key = `${keyStart}${this.list.length}`
    this.list.push({ key, src, alt })
    return key
  }
}

/** The figure that an `img` is. One of our own, with `data-file-id`, is already stored. */
export function readFigure(image: SourceElement, caption: string, pictures: SourcePictures): FigureJson {
  const alt = tidy(image.attrs.alt ?? '')
  const fileId = image.attrs['data-file-id'] ?? pictures.add(image.attrs.src ?? '', alt)
  return { type: 'figure', attrs: { id: null, fileId, alt, caption, width: null, height: null } }
}

/** Captions under their pictures. A caption of something else, or one with a footnote, stays a paragraph. */
export function withCaptions(flow: readonly Flow[]): Flow[] {
  const result: Flow[] = []
  for (const part of flow) {
    const last = result.at(-1)
    const figure = last?.kind === 'block' && last.block.type === 'figure' ? last.block : null
    const isCaption = part.kind === 'line' && part.role === 'caption'
    if (isCaption && figure?.attrs.caption === '' && part.content.every((node) => node.type !== 'footnote')) {
      const attrs = { ...figure.attrs, caption: lineText(part.content) }
      result[result.length - 1] = flowBlock({ ...figure, attrs })
    } else result.push(part)
  }
  return result
}
