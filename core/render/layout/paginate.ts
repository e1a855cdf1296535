/**
 * Fills pages with pieces.
 *
 * Pieces that must not be parted travel as a group. A group goes to the next page when it does not fit, with
 * the footnotes that it refers to, on this one; only a group that fits on no page is parted.
 */
import type { Id } from '~core/ids'
import { roomOn, type Sheet } from './design'
import { lineNumbers, linesOn } from './lineNumbers'
import { setNote } from './notes'
import type { Mark, Page, Place } from './page'
import { beginsIn, drawn, gap, heightOf, stacked, type Frame, type Piece, type PlacedPiece } from './piece'
import type { NoteReference } from './runs'
import type { Workshop } from './setting'

/** Between the text and the footnotes, with the rule in its middle. */
const ABOVE_NOTES = 16
/** Footnotes take at most so much of a page; the rest goes on on the next one. */
const mostNotesOn = (sheet: Sheet) => roomOn(sheet) * 0.4

interface Leaf {
  readonly pieces: Piece[]
  readonly notes: Piece[]
  height: number
}

/** Where a block begins in print. */
export interface PrintedBlock {
  readonly blockId: Id
  /** Counted from 0. */
  readonly page: number
  /** The line of the page, counted from 1. */
  readonly line: number
}

/** Pages that are filled, and where what is asked for came to stand; pages count from 0. */
export interface FilledPages {
  readonly pages: readonly Page[]
  readonly places: readonly Place[]
  readonly blocks: readonly PrintedBlock[]
}

/** @param options.numbered whether every fifth line has its number in the margin */
export function paginate(
  workshop: Workshop,
  pieces: readonly Piece[],
  options: { readonly numbered?: boolean } = {},
): FilledPages {
  const { sheet } = workshop
  const leaves = fill(workshop, pieces)
  const places: Place[] = []
  const blocks: PrintedBlock[] = []
  const pages = leaves.map((leaf, index): Page => {
    const placed = stacked(leaf.pieces, sheet.top)
    for (const { piece, y } of placed) {
      for (const name of piece.places ?? []) places.push({ name, page: index, y: y - 10 })
    }
    const open = sharedFrames(leaves[index - 1]?.pieces.at(-1), leaf.pieces[0])
    const goesOn = sharedFrames(leaf.pieces.at(-1), leaves[index + 1]?.pieces[0])
    const notes = stacked(leaf.notes, sheet.bottom - heightOf(leaf.notes))
    const marks = drawn(placed, open, goesOn)
    const lines = linesOn(marks)
    for (const { blockId, y } of beginsIn(placed)) {
      const before = lines.filter((line) => line < y).length
      blocks.push({ blockId, page: index, line: Math.min(before + 1, Math.max(1, lines.length)) })
    }
    for (const { piece, y } of notes) {
      for (const name of piece.places ?? []) places.push({ name, page: index, y: y - 10 })
    }
    const numbers = options.numbered ? lineNumbers(workshop, lines) : []
    return { marks: [...marks, ...noteMarks(sheet, notes), ...numbers] }
  })
  return { pages, places, blocks }
}

function fill(workshop: Workshop, pieces: readonly Piece[]): Leaf[] {
  const room = roomOn(workshop.sheet)
  const leaves: Leaf[] = []
  let waitingNotes: Piece[] = []
  const open = (): Leaf => {
    const leaf: Leaf = { pieces: [], notes: [], height: 0 }
    leaves.push(leaf)
    waitingNotes = addNotes(leaf, waitingNotes, mostNotesOn(workshop.sheet))
    return leaf
  }
  let leaf = open()
  // A number may be divided between two lines of a narrow column; its note is set once all the same.
  const done = new Set<NoteReference>()
  const newNotes = (of: readonly Piece[]) => [
    ...new Set(of.flatMap((piece) => piece.notes).filter((note) => !done.has(note))),
  ]

  for (const group of groupsOf(pieces)) {
    const references = newNotes(group)
    const notes = references.flatMap((note) => setNote(workshop, note))
    const wanted = Math.max(groupHeight(leaf, group), group[0]?.wants ?? 0)
    if (leaf.pieces.length > 0 && leaf.height + wanted + notesHeight([...leaf.notes, ...notes]) > room) {
      leaf = open()
      const head = group[0]?.head
      if (head) add(leaf, head)
    }
    if (leaf.height + groupHeight(leaf, group) <= room) {
      for (const piece of group) add(leaf, piece)
      for (const reference of references) done.add(reference)
      waitingNotes = [...waitingNotes, ...addNotes(leaf, notes, room - leaf.height)]
      continue
    }
    for (const piece of group) {
      const height = gap(leaf.pieces.at(-1), piece) + piece.height
      if (leaf.pieces.length > 0 && leaf.height + height + notesHeight(leaf.notes) > room) leaf = open()
      add(leaf, piece)
      const owned = newNotes([piece])
      for (const reference of owned) done.add(reference)
      const own = owned.flatMap((note) => setNote(workshop, note))
      waitingNotes = [...waitingNotes, ...addNotes(leaf, own, room - leaf.height)]
    }
  }
  while (waitingNotes.length > 0) open()
  return leaves
}

function add(leaf: Leaf, piece: Piece): void {
  leaf.height += gap(leaf.pieces.at(-1), piece) + piece.height
  leaf.pieces.push(piece)
}

const groupHeight = (leaf: Leaf, group: readonly Piece[]) =>
  heightOf(group) + (group[0] ? gap(leaf.pieces.at(-1), group[0]) : 0)

/** Pieces up to and including the first that lets go of the next. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let held: Piece[] = []
  for (const piece of pieces) {
    held.push(piece)
    if (piece.keep) continue
    groups.push(held)
    held = []
  }
  return held.length > 0 ? [...groups, held] : groups
}

/** Adds as many lines of notes as there is room for. @returns those that are left */
function addNotes(leaf: Leaf, lines: readonly Piece[], most: number): Piece[] {
  const rest = [...lines]
  for (let next = rest[0]; next; next = rest[0]) {
    if (notesHeight([...leaf.notes, next]) > most && leaf.notes.length + leaf.pieces.length > 0) break
    leaf.notes.push(next)
    rest.shift()
  }
  return rest
}

function notesHeight(notes: readonly Piece[]): number {
  return notes.length === 0 ? 0 : ABOVE_NOTES + heightOf(notes)
}

function noteMarks(sheet: Sheet, notes: readonly PlacedPiece[]): Mark[] {
  const [first] = notes
  if (!first) return []
  const y = first.y - ABOVE_NOTES / 2 + 1
  const rule: Mark = { kind: 'rule', x: sheet.left, y, width: 96, weight: 0.5, color: '#a79f8f' }
  return [rule, ...drawn(notes)]
}

/** The frames that reach over the break between two pages. */
function sharedFrames(last: Piece | undefined, first: Piece | undefined): Set<Frame> {
  const before = new Set(last?.frames ?? [])
  return new Set((first?.frames ?? []).filter((frame) => before.has(frame)))
}
