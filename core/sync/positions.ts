/**
 * Places in a section's text as relative positions in its Y.Doc, and back.
 *
 * A relative position names a character in Yjs's history, and is right however much is written around it. It is lost
 * when the binding writes the character anew, which it does when a block is split, joined, turned or moved: what it says
 * is to be checked against the words (`core/anchor/resolve`).
 *
 * Offsets count as `wordsOf` does: marks and footnotes are nothing, a line break is one.
 */
import { fromBase64, toBase64 } from 'lib0/buffer'
import {
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  decodeRelativePosition,
  encodeRelativePosition,
  XmlElement,
  XmlText,
  type Doc,
  type XmlFragment,
} from 'yjs'
import type { BlockPlace, Stretch } from '~core/anchor/anchor'
import type { Ends } from '~core/anchor/anchorAt'
import type { Id } from '~core/ids'
import { textOf } from './text'

/** One child of a block, and which of the block's words it is. */
interface Part {
  readonly node: unknown
  readonly start: number
  readonly end: number
}

/** To which neighbour a position holds: the start of a stretch to the character after it, the end to the one before. */
const AFTER = 0
const BEFORE = -1

/** The blocks of a shared text as it stands; made anew when it has changed. */
export class SharedPlaces {
  private readonly blocks: ReadonlyMap<Id, XmlElement>

  constructor(private readonly doc: Doc) {
    this.blocks = new Map(identifiedElements(textOf(doc)).reverse())
  }

  /** The ends of a stretch as relative positions; undefined when its blocks do not stand here. */
  endsOf({ from, to }: Stretch): Ends | undefined {
    const [first, last] = [this.blocks.get(from.blockId), this.blocks.get(to.blockId)]
    if (!first || !last) return undefined
    return { start: position(first, from.offset, AFTER), end: position(last, to.offset, BEFORE) }
  }

  /** Where relative positions point; where only one of the two points anywhere, nothing stands between them. */
  stretchOf({ start, end }: Ends): Stretch | undefined {
    const [from, to] = [this.placeOf(start), this.placeOf(end)]
    const [first, last] = [from ?? to, to ?? from]
    return first && last && { from: first, to: last }
  }

  private placeOf(encoded: string | undefined): BlockPlace | undefined {
    const found = encoded === undefined ? undefined : absolute(encoded, this.doc)
    if (!found) return undefined
    const { type, index } = found
    const element: unknown = type instanceof XmlText ? type.parent : type
    if (!(element instanceof XmlElement)) return undefined
    const blockId: unknown = element.getAttribute('id')
    // A deleted block is none, nor is the second of two with one id.
    if (typeof blockId !== 'string' || this.blocks.get(blockId) !== element) return undefined
    const parts = partsOf(element)
    if (type === element) return { blockId, offset: parts[index]?.start ?? parts.at(-1)?.end ?? 0 }
    const part = parts.find(({ node }) => node === type)
    return part && { blockId, offset: part.start + index }
  }
}

function identifiedElements(parent: XmlFragment): [Id, XmlElement][] {
  return parent.toArray().flatMap((child: unknown) => {
    if (!(child instanceof XmlElement)) return []
    const id: unknown = child.getAttribute('id')
    const inside = identifiedElements(child)
    return typeof id === 'string' ? [[id, child], ...inside] : inside
  })
}

function partsOf(element: XmlElement): Part[] {
  let end = 0
  return element.toArray().map((node: unknown) => {
    const start = end
    if (node instanceof XmlText) end += node.length
    else if (node instanceof XmlElement && node.nodeName === 'hardBreak') end += 1
    return { node, start, end }
  })
}

function position(element: XmlElement, offset: number, side: typeof AFTER | typeof BEFORE): string {
  const parts = partsOf(element)
  const holds = ({ start, end }: Part) =>
    side === AFTER ? start <= offset && offset < end : start < offset && offset <= end
  const part = parts.find(holds)
  if (part?.node instanceof XmlText) return encoded(part.node, offset - part.start, side)
  // Beside a line break, or where there are no words: the place among the block's parts.
  const index = parts.filter(({ end }) => end <= offset).length
  return encoded(element, index, side)
}

const encoded = (type: XmlText | XmlElement, index: number, side: number) =>
  toBase64(encodeRelativePosition(createRelativePositionFromTypeIndex(type, index, side)))

/** What a position of unknown origin points at; undefined when it is none of this text's. */
function absolute(encoded: string, doc: Doc) {
  try {
    const position = decodeRelativePosition(fromBase64(encoded))
    // One that names a root type would have Yjs make that type.
    return position.tname === null ? createAbsolutePositionFromRelativePosition(position, doc) : null
  } catch {
    return null
  }
}
