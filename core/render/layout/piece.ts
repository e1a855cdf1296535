/**
 * Pieces: what a page is filled with, one below the other. A piece is never divided; a paragraph is a piece
 * for each line.
 */
import type { Id } from '~core/ids'
import { moved, type Mark } from './page'
import type { NoteReference } from './runs'

/** A frame around pieces that follow each other; drawn once for each page that it reaches. */
export interface Frame {
  readonly x: number
  readonly width: number
  readonly fill?: string
  readonly stroke?: string
  readonly radius?: number
  /** A stripe along the left edge. */
  readonly bar?: { readonly width: number; readonly color: string }
}

/** Where a block begins. */
export interface BlockStart {
  readonly blockId: Id
  /** From the piece's top. */
  readonly y: number
}

export interface Piece {
  readonly height: number
  /** The least room above and below; between two pieces the larger holds, at the top of a page none. */
  readonly above: number
  readonly below: number
  /** Must not be the last on a page. */
  readonly keep: boolean
  /** `x` from the page's left edge, `y` from the piece's top. */
  readonly marks: readonly Mark[]
  /** Outermost first. */
  readonly frames: readonly Frame[]
  readonly notes: readonly NoteReference[]
  /** Where the letters of the first line stand, from the top; for a list item's sign beside it. */
  readonly baseline?: number
  /** Names of places that are reached by links. */
  readonly places?: readonly string[]
  /** Blocks that begin here, for whoever asks on which line they are printed. */
  readonly begins?: readonly BlockStart[]
  /** Repeated at the top of the next page when the page ends before this piece. */
  readonly head?: Piece
  /** Wants a page of its own to begin on when less than this is left, in points. */
  readonly wants?: number
}

/** Empty room that belongs to a frame. */
export function blank(height: number, frames: readonly Frame[], keep: boolean): Piece {
  return { height, above: 0, below: 0, keep, marks: [], frames, notes: [] }
}

/** The same pieces, the first with at least this room above and the last below. */
export function spaced(pieces: readonly Piece[], above: number, below: number): Piece[] {
  return pieces.map((piece, index) => ({
    ...piece,
    above: index === 0 ? Math.max(above, piece.above) : piece.above,
    below: index === pieces.length - 1 ? Math.max(below, piece.below) : piece.below,
  }))
}

/** The same pieces, none of which may be parted from the next. */
export function heldTogether(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, keep: true } : piece))
}

/** The same pieces inside a frame. */
export function framed(pieces: readonly Piece[], frame: Frame, padding: number): Piece[] {
  if (pieces.length === 0) return []
  const inside = pieces.map((piece) => ({ ...piece, frames: [frame, ...piece.frames] }))
  const [first] = inside
  const last = inside.at(-1)
  if (!first || !last) return []
  return [
    blank(padding, [frame], true),
    { ...first, above: 0 },
    ...inside.slice(1, -1),
    ...(inside.length > 1 ? [{ ...last, below: 0, keep: true }] : []),
    blank(padding, [frame], false),
  ].map((piece, index) => (inside.length === 1 && index === 1 ? { ...piece, below: 0, keep: true } : piece))
}

/** The room that pieces take one below the other, without what is above the first and below the last. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, piece, index) => sum + piece.height + (index > 0 ? gap(pieces[index - 1], piece) : 0),
    0,
  )
}

/** The room between two pieces. */
export function gap(upper: Piece | undefined, lower: Piece): number {
  return upper === undefined ? 0 : Math.max(upper.below, lower.above)
}

/** How far a frame that goes on over a page break reaches beyond its text there. */
const BLEED = 5

/** A piece on its page. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly y: number
}

/** Stacks pieces from `top` downwards. */
export function stacked(pieces: readonly Piece[], top: number): PlacedPiece[] {
  let y = top
  return pieces.map((piece, index) => {
    y += gap(pieces[index - 1], piece)
    const placed = { piece, y }
    y += piece.height
    return placed
  })
}

/** The blocks that begin in the pieces, by where these stand. */
export function beginsIn(placed: readonly PlacedPiece[]): BlockStart[] {
  return placed.flatMap(({ piece, y }) =>
    (piece.begins ?? []).map((start) => ({ blockId: start.blockId, y: start.y + y })),
  )
}

/**
 * Frames behind, then everything in its place.
 *
 * @param open frames that began on an earlier page
 * @param goesOn frames that go on over the page's end
 */
export function drawn(
  placed: readonly PlacedPiece[],
  open: ReadonlySet<Frame> = new Set(),
  goesOn: ReadonlySet<Frame> = new Set(),
): Mark[] {
  const reach = new Map<Frame, { top: number; bottom: number }>()
  for (const { piece, y } of placed) {
    for (const frame of piece.frames) {
      const known = reach.get(frame)
      reach.set(frame, { top: known?.top ?? y, bottom: y + piece.height })
    }
  }
  const frames = [...reach].flatMap(([frame, { top, bottom }]) =>
    frameMarks(frame, open.has(frame) ? top - BLEED : top, goesOn.has(frame) ? bottom + BLEED : bottom),
  )
  return [...frames, ...placed.flatMap(({ piece, y }) => piece.marks.map((mark) => moved(mark, 0, y)))]
}

function frameMarks({ x, width, fill, stroke, radius, bar }: Frame, y: number, bottom: number): Mark[] {
  const height = bottom - y
  const marks: Mark[] = []
  if (fill || stroke) marks.push({ kind: 'box', x, y, width, height, fill, stroke, radius })
  if (bar) marks.push({ kind: 'box', x, y, width: bar.width, height, fill: bar.color })
  return marks
}

/** Several pieces as one that is never divided. */
export function joined(pieces: readonly Piece[]): Piece {
  const [first] = pieces
  const placed = stacked(pieces, 0)
  return {
    height: heightOf(pieces),
    above: first?.above ?? 0,
    below: pieces.at(-1)?.below ?? 0,
    keep: pieces.at(-1)?.keep ?? false,
    marks: drawn(placed),
    frames: [],
    notes: pieces.flatMap((piece) => piece.notes),
    baseline: first?.baseline,
    places: pieces.flatMap((piece) => piece.places ?? []),
    begins: beginsIn(placed),
  }
}
