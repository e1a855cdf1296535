/** Between positions in an editor's document and places in a block, which is how anchors count. */
import type { Node } from '@tiptap/pm/model'
import type { BlockPlace, Stretch } from '~core/anchor/anchor'
import type { Id } from '~core/ids'

/** From one position in the document up to another. */
export interface DocRange {
  readonly from: number
  readonly to: number
}

/** Which block a position is in, and how many characters of its words stand before it. */
export function blockPlaceAt(doc: Node, position: number): BlockPlace | undefined {
  const at = doc.resolve(position)
  for (let depth = at.depth; depth > 0; depth -= 1) {
    const block = at.node(depth)
    const id: unknown = block.attrs.id
    if (typeof id !== 'string') continue
    return { blockId: id, offset: block.isTextblock ? wordsBefore(block, position - at.start(depth)) : 0 }
  }
  return undefined
}

/** The blocks of a document by id, as it stands; made anew when it has changed. */
export class BlockPositions {
  private readonly blocks = new Map<Id, { readonly node: Node; readonly position: number }>()

  constructor(doc: Node) {
    doc.descendants((node, position) => {
      const id: unknown = node.attrs.id
      if (typeof id === 'string' && !this.blocks.has(id)) this.blocks.set(id, { node, position })
      return !node.isTextblock
    })
  }

  /** Where a stretch is; undefined when its blocks do not stand here. */
  rangeOf({ from, to }: Stretch): DocRange | undefined {
    const [start, end] = [this.positionOf(from), this.positionOf(to)]
    return start === undefined || end === undefined ? undefined : { from: start, to: end }
  }

  /** A whole block, its own borders included. */
  blockRange(blockId: Id): DocRange | undefined {
    const block = this.blocks.get(blockId)
    return block && { from: block.position, to: block.position + block.node.nodeSize }
  }

  private positionOf({ blockId, offset }: BlockPlace): number | undefined {
    const block = this.blocks.get(blockId)
    if (!block) return undefined
    let left = offset
    let inside = block.node.content.size
    block.node.forEach((child, at) => {
      if (left < 0) return
      const length = lengthOf(child)
      if (left <= length) {
        inside = at + (child.isText ? left : left === 0 ? 0 : child.nodeSize)
        left = -1
      } else left -= length
    })
    return block.position + 1 + inside
  }
}

function wordsBefore(block: Node, offset: number): number {
  let words = 0
  block.forEach((child, at) => {
    if (at >= offset) return
    words += child.isText ? Math.min(child.nodeSize, offset - at) : lengthOf(child)
  })
  return words
}

/** As `wordsOf` has it: a break is one character, a footnote none. */
function lengthOf(child: Node): number {
  if (child.isText) return child.nodeSize
  return child.type.name === 'hardBreak' ? 1 : 0
}
