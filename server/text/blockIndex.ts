import { findIndexSS, Item, iterateDeletedStructs, XmlElement, type Doc, type Transaction } from 'yjs'
import type { Id } from '~core/ids'
import { textOf } from '~core/sync/text'
import { blockAround, blockIn, idOf, wordsOf } from './blockWords'

/**
 * The blocks of a text by id, kept while updates are applied. What it costs follows what an update changes, never the
 * length of the text.
 *
 * An id may stand twice until it is repaired; the block that came first is then the one that counts.
 */
export class BlockIndex {
  private readonly blocks = new Map<Id, Set<XmlElement>>()
  private readonly ids = new Map<XmlElement, Id>()

  constructor(doc: Doc) {
    const ahead: (Item | null)[] = [textOf(doc)._start]
    while (ahead.length > 0) {
      const item = ahead.pop()
      if (!item) continue
      ahead.push(item.right)
      if (item.deleted) continue
      const block = blockIn(item)
      if (block) this.name(block)
      const child = childrenIn(item)
      if (child) ahead.push(child)
    }
  }

  /** The words of every block that stands. */
  words(): Map<Id, string> {
    const words = new Map<Id, string>()
    for (const id of this.blocks.keys()) {
      const own = this.wordsOf(id)
      if (own !== null) words.set(id, own)
    }
    return words
  }

  /** A block's own words; null when it is not there, or has none of its own to tell. */
  wordsOf(id: Id): string | null {
    for (const block of this.blocks.get(id) ?? []) return wordsOf(block) ?? null
    return null
  }

  /**
   * Takes a transaction in, before its deletions are cleared away.
   *
   * @returns the blocks that it touched: those whose own words, attributes or marks changed, and those that came or
   * went. A block that comes or goes is no touch of the block around it.
   */
  follow(transaction: Transaction): Set<Id> {
    const touched = new Set<Id>()
    const toName = new Set<XmlElement>()
    const see = (item: Item) => {
      const block = blockIn(item) ?? blockAround(item)
      const id = block && this.ids.get(block)
      if (id !== undefined) touched.add(id)
      if (block && (item.parentSub === 'id' || blockIn(item))) toName.add(block)
    }
    forEachAdded(transaction, see)
    iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (struct instanceof Item) see(struct)
    })
    for (const block of toName) for (const id of this.name(block)) touched.add(id)
    return touched
  }

  /** Reads a block's id anew. @returns the ids that thereby got or lost a block */
  private name(block: XmlElement): Id[] {
    const before = this.ids.get(block)
    const after = block._item?.deleted ? undefined : idOf(block)
    if (before === after) return []
    if (before !== undefined) this.forget(before, block)
    if (after !== undefined) {
      this.ids.set(block, after)
      const named = this.blocks.get(after)
      if (named) named.add(block)
      else this.blocks.set(after, new Set([block]))
    }
    return [before, after].filter((id) => id !== undefined)
  }

  private forget(id: Id, block: XmlElement): void {
    this.ids.delete(block)
    const named = this.blocks.get(id)
    named?.delete(block)
    if (named?.size === 0) this.blocks.delete(id)
  }
}

function childrenIn(item: Item): Item | null {
  const { content } = item as { content: { type?: unknown } }
  return content.type instanceof XmlElement ? content.type._start : null
}

function forEachAdded({ beforeState, afterState, doc }: Transaction, see: (item: Item) => void): void {
  for (const [client, clock] of afterState) {
    const before = beforeState.get(client) ?? 0
    const structs = before < clock ? doc.store.clients.get(client) : undefined
    if (!structs) continue
    for (let index = findIndexSS(structs, before); index < structs.length; index += 1) {
      const struct = structs[index]
      if (struct instanceof Item && !struct.deleted) see(struct)
    }
  }
}
