import { styles } from './design'
import { addSlot, addTag, type Mark } from './page'
import { setLines } from './paragraphs'
import type { Piece } from './piece'
import { plainRun, type NoteReference } from './runs'
import type { Workshop } from './setting'

const INDENT = 15

/** A footnote as lines at the foot of the page: its number hanging in front of its words. */
export function setNote(workshop: Workshop, note: NoteReference): Piece[] {
  const { setter, sheet } = workshop
  // A note is set anew when its line moves to the next page; its place in the structure stays one.
  note.tag.children.length = 0
  const style = styles.note
  const slot = addSlot(addTag(note.tag, 'Lbl'))
  const text = String(note.number)
  const small = { ...style, size: style.size * 0.72 }
  const width = setter.width(text, small.face, small.size)
  const beside = (baseline: number): Mark[] => [
    { kind: 'text', x: sheet.left, y: baseline - 2.6, text, width, style: small, slot },
  ]
  const runs = plainRun(note.text, style, addSlot(note.tag), workshop)
  const column = { x: sheet.left + INDENT, width: sheet.textWidth - INDENT }
  const lines = setLines(runs, style, column, setter, { beside })
  return lines.map((line, index) => ({
    ...line,
    above: index === 0 ? 3 : 0,
    places: index === 0 ? [`note-${note.number}`] : undefined,
  }))
}
