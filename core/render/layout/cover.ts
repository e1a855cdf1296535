import type { Id } from '~core/ids'
import { colors, sheet, styles } from './design'
import type { Imprint } from './imprint'
import { addSlot, addTag, type Mark, type Page, type Tag } from './page'
import { setLines } from './paragraphs'
import { drawn, stacked } from './piece'
import { plainRun } from './runs'
import type { Workshop } from './setting'

/** The box that the coat of arms fits into. */
const ARMS = { top: 84, width: 120, height: 84 }

/** The first page: the municipality with its arms, the title, and what the print is. */
export function setCover(workshop: Workshop, root: Tag, imprint: Imprint, armsId: Id | null): Page {
  const { setter } = workshop
  const column = { x: sheet.left - 28, width: sheet.textWidth + 40 }
  const tag = addTag(root, 'Sect')
  const arms = armsId === null ? [] : armsMark(workshop, tag, armsId, imprint, column.x)
  const line = (text: string, style: (typeof styles)[keyof typeof styles], role: 'P' | 'H1') =>
    setLines(plainRun(text, style, addSlot(addTag(tag, role)), workshop), style, column, setter, {
      balanced: role === 'H1',
    })
  const municipality = line(imprint.municipality, styles.coverMunicipality, 'P')
  const title = line(imprint.title, styles.coverTitle, 'H1')
  const status = line(imprint.status, styles.coverLine, 'P')
  const titleTop = 268
  const titleEnd = titleTop + title.length * styles.coverTitle.leading
  const ground: Mark[] = [
    { kind: 'box', x: 0, y: 0, width: sheet.width, height: sheet.height, fill: colors.paper },
    { kind: 'box', x: 0, y: 0, width: 14, height: sheet.height, fill: colors.accent },
    { kind: 'box', x: column.x, y: titleEnd + 22, width: 72, height: 3.5, fill: colors.accent },
  ]
  return {
    marks: [
      ...ground,
      ...arms,
      ...drawn(stacked(municipality, arms.length > 0 ? ARMS.top + ARMS.height + 16 : 108)),
      ...drawn(stacked(title, titleTop)),
      ...drawn(stacked(status, titleEnd + 46)),
    ],
  }
}

function armsMark(workshop: Workshop, parent: Tag, fileId: Id, imprint: Imprint, x: number): Mark[] {
  const size = workshop.pictureSize(fileId)
  if (!size) return []
  const scale = Math.min(ARMS.width / size.width, ARMS.height / size.height)
  const [width, height] = [size.width * scale, size.height * scale]
  const alt = workshop.labels.arms(imprint.municipality)
  const slot = addSlot(addTag(parent, 'Figure', { alt }))
  return [{ kind: 'image', x, y: ARMS.top + ARMS.height - height, width, height, fileId, slot }]
}
