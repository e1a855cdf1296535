import { sheet, space, styles } from './design'
import type { Imprint } from './imprint'
import { addSlot, addTag, type Tag } from './page'
import { setLines } from './paragraphs'
import type { Piece } from './piece'
import { plainRun } from './runs'
import type { Workshop } from './setting'

const title = { ...styles.coverTitle, size: 24, leading: 30 }

/** What stands above the text of a case paper, which has no cover: whose it is, what it is called, and the day. */
export function setTitleBlock(workshop: Workshop, root: Tag, imprint: Imprint): Piece[] {
  const { setter } = workshop
  const column = { x: sheet.left, width: sheet.textWidth }
  const tag = addTag(root, 'Sect')
  const line = (text: string, style: (typeof styles)[keyof typeof styles], role: 'P' | 'H1') =>
    setLines(plainRun(text, style, addSlot(addTag(tag, role)), workshop), style, column, setter, {
      balanced: role === 'H1',
    })
  const pieces = [
    ...line(imprint.municipality, styles.coverMunicipality, 'P'),
    ...line(imprint.title, title, 'H1'),
    ...line(imprint.status, styles.coverLine, 'P'),
  ]
  return pieces.map((piece, index) => ({
    ...piece,
    keep: true,
    below: index === pieces.length - 1 ? space.block : piece.below,
  }))
}
