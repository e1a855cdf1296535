import { colors } from './design'
import type { Mark, Page } from './page'

/**
 * The pages in another accent than the design's own. Colours take no room, so they are changed when everything
 * stands where it shall.
 */
export function dyed(page: Page, accent: string): Page {
  const inAccent = (color: string) => (color === colors.accent ? accent : color)
  const dye = (mark: Mark): Mark => {
    switch (mark.kind) {
      case 'text':
        return { ...mark, style: { ...mark.style, color: inAccent(mark.style.color) } }
      case 'rule':
        return { ...mark, color: inAccent(mark.color) }
      case 'box':
        return {
          ...mark,
          fill: mark.fill && inAccent(mark.fill),
          stroke: mark.stroke && inAccent(mark.stroke),
        }
      default:
        return mark
    }
  }
  return { ...page, marks: page.marks.map(dye) }
}
