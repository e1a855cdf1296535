import type { DocumentJson } from '~core/document/json'
import { textOf } from '~core/render/text'

/** One point of the proposed resolution (forslag til vedtak). */
export interface ResolutionPoint {
  /** The list item's block. */
  readonly blockId: string | null
  /** From 1, as it is printed. */
  readonly number: number
  readonly text: string
}

/** The numbered points of the part `resolution`: the items of its numbered lists, one after another. */
export function resolutionPoints(text: DocumentJson): ResolutionPoint[] {
  const points: ResolutionPoint[] = []
  for (const block of text.content ?? []) {
    if (block.type !== 'orderedList') continue
    const start = block.attrs.start ?? 1
    block.content?.forEach((item, index) => {
      const words = textOf({ type: 'doc', content: item.content }).trim()
      if (words !== '') points.push({ blockId: item.attrs.id, number: start + index, text: words })
    })
  }
  return points
}
