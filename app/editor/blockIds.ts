/**
 * Ids of blocks that are written or pasted here: every block has one, and no two blocks have the same.
 *
 * A new block and the new half of a split get a fresh id. A pasted block keeps its id unless that id still
 * stands in the plan, so that cut and paste keeps everything that points at the block. Changes that come
 * from others are never touched: were two editors to repair one text at once, they would undo one another;
 * that repair is the server's.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { identifiedNodes } from '~core/document/schema'
import type { Id } from '~core/ids'

const identified: ReadonlySet<string> = new Set(identifiedNodes)

/** A block that is to get a fresh id, by its position. */
export type Renewal = number

/**
 * The blocks that need a fresh id after a change made here.
 *
 * @param before the text before the change
 * @param after the text after it
 * @param stayed maps a position in `before` to where it went in `after`
 * @param standsElsewhere whether an id stands in another section of the plan
 */
export function renewals(
  before: Node,
  after: Node,
  stayed: (position: number) => number,
  standsElsewhere: (id: Id) => boolean,
): Renewal[] {
  const places = new Map<Id, number[]>()
  const found: Renewal[] = []
  after.descendants((node, position) => {
    if (!identified.has(node.type.name)) return
    const id = node.attrs.id as Id | null
    if (!id) found.push(position)
    else places.set(id, [...(places.get(id) ?? []), position])
  })
  const old = idsWithPlaces(before)
  for (const [id, positions] of places) {
    const oldPlace = old.get(id)
    if (oldPlace === undefined) {
      // It came in with this change. One that stands in another section of the plan is a copy.
      const keep = standsElsewhere(id) ? undefined : positions[0]
      found.push(...positions.filter((position) => position !== keep))
    } else if (positions.length > 1) {
      const moved = stayed(oldPlace)
      const keep = positions.includes(moved) ? moved : positions[0]
      found.push(...positions.filter((position) => position !== keep))
    }
  }
  return found.sort((a, b) => a - b)
}

function idsWithPlaces(text: Node): Map<Id, number> {
  const places = new Map<Id, number>()
  text.descendants((node, position) => {
    const id = node.attrs.id as Id | null | undefined
    if (id && !places.has(id)) places.set(id, position)
  })
  return places
}

/** Whether the change came from others, or from undoing: what comes through the binding has its ids. */
export function cameThroughBinding(transaction: Transaction): boolean {
  const meta = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined
  return meta !== undefined
}

export interface BlockIdsOptions {
  readonly newId: () => Id
  readonly standsElsewhere: (id: Id) => boolean
}

export const BlockIds = Extension.create<BlockIdsOptions>({
  name: 'blockIds',
  addOptions: () => ({ newId: () => crypto.randomUUID(), standsElsewhere: () => false }),
  addProseMirrorPlugins() {
    const { newId, standsElsewhere } = this.options
    return [
      new Plugin({
        key: new PluginKey('blockIds'),
        appendTransaction: (transactions, before, after) => {
          const changes = transactions.filter((transaction) => transaction.docChanged)
          if (changes.length === 0 || changes.some(cameThroughBinding)) return null
          const stayed = (position: number) =>
            changes.reduce((at, transaction) => transaction.mapping.map(at), position)
          const fresh = renewals(before.doc, after.doc, stayed, standsElsewhere)
          if (fresh.length === 0) return null
          const transaction = after.tr
          for (const position of fresh) transaction.setNodeAttribute(position, 'id', newId())
          // Marks that are about to be typed with survive this: it changes no words.
          return transaction.setStoredMarks(after.storedMarks)
        },
      }),
    ]
  },
})
