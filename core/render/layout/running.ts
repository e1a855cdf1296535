import type { Imprint } from './imprint'
import { colors, styles } from './design'
import type { Mark } from './page'
import { settable } from './runs'
import type { Workshop } from './setting'

/**
 * The running lines of a page, seen and not read: the plan's title and "Utkast" above; below, whose it is and of
 * which day, and the page number.
 */
export function runningLines(workshop: Workshop, imprint: Imprint, page: number, pages: number): Mark[] {
  const { labels, setter, sheet } = workshop
  const right = sheet.left + sheet.textWidth
  const style = styles.running
  const line = (text: string, x: number, y: number): Mark => {
    const words = settable(text)
    return { kind: 'text', x, y, text: words, width: widthOf(words), style, slot: null }
  }
  const widthOf = (text: string) => setter.width(settable(text), style.face, style.size)

  const pageNumber = labels.page(page, pages)
  const title = shortened(imprint.title, sheet.textWidth - 80, widthOf)
  return [
    line(title, sheet.left, sheet.headerBaseline),
    ...(imprint.isDraft ? draftMark(workshop, right) : []),
    {
      kind: 'rule',
      x: sheet.left,
      y: sheet.headerBaseline + 9,
      width: sheet.textWidth,
      weight: 0.5,
      color: colors.line,
    },
    ...imprint.foot.map((words, row) => line(words, sheet.left, sheet.footerBaseline + row * style.leading)),
    line(pageNumber, right - widthOf(pageNumber), sheet.footerBaseline),
  ]
}

/** "Utkast" in a dashed box, as a draft is shown on screen. */
function draftMark({ labels, setter, sheet }: Workshop, right: number): Mark[] {
  const style = styles.mark
  const width = setter.width(labels.draft, style.face, style.size)
  const [padX, height] = [6, 13]
  const x = right - width - padX * 2
  const y = sheet.headerBaseline - height + 3.4
  return [
    { kind: 'box', x, y, width: width + padX * 2, height, stroke: colors.muted, dashed: true, radius: 2.5 },
    { kind: 'text', x: x + padX, y: sheet.headerBaseline, text: labels.draft, width, style, slot: null },
  ]
}

function shortened(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text
  let words = text.split(' ')
  while (words.length > 1 && widthOf(`${words.join(' ')} …`) > width) words = words.slice(0, -1)
  return `${words.join(' ')} …`
}
