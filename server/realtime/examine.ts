/** The look at an update on its way in: cheap, without a document. */
import {
  ContentAny,
  ContentDeleted,
  ContentFormat,
  ContentString,
  ContentType,
  decodeUpdate,
  Item,
  Skip,
  XmlElement,
  XmlText,
  type ID,
} from 'yjs'
import { documentSchema, TEXT_ROOT } from '~core/document/schema'
import { isHarmlessAttribute } from '~core/sync/attributes'

/** What an update would add and delete, and what it rests on. Ranges that follow one another are one. */
export interface ExaminedUpdate {
  /** In the update's own order: each client's ranges ascend. */
  readonly added: readonly ClockRange[]
  readonly deleted: readonly ClockRange[]
  /** For each client the highest clock that the update points at: it cannot be taken in before that is there. */
  readonly needs: ReadonlyMap<number, number>
}

/** A client's items with clocks from `from` up to, not including, `to`. */
export interface ClockRange {
  readonly client: number
  readonly from: number
  readonly to: number
}

/** How much an update may be made of. */
export interface Measure {
  /** Runs of new items: one for each window that wrote. */
  readonly added: number
  /** Runs of deleted items; whoever was away sends those of the whole text. */
  readonly deleted: number
}

/**
 * What a member may send at once. Windows that the log knows nothing of are a few, or some hundred after a backup was
 * put back; each is bound to its person by a row, for which all who write would wait.
 */
export const MOST_OFFERED: Measure = { added: 2_000, deleted: 200_000 }

/**
 * Decodes an update and checks that it holds nothing but a section's text.
 *
 * Another root type would lie in the log for ever, out of everybody's sight. A node that the schema does not
 * have would be deleted from the shared text by every open editor: clients of this schema version make none. A cell
 * that covers more columns than a table can have would stop every open editor.
 *
 * @param most what it may be made of; anything, where it comes from the log
 * @throws when the bytes are no update, or one that no editor of this schema makes
 */
export function examineUpdate(
  bytes: Uint8Array,
  most: Measure = { added: Infinity, deleted: Infinity },
): ExaminedUpdate {
  const { structs, ds } = decodeUpdate(bytes)
  const added: ClockRange[] = []
  const needs = new Map<number, number>()
  const levels = new Map<string, number>()
  for (const struct of structs) {
    refuseUncountable(struct)
    if (struct instanceof Skip) continue
    if (struct instanceof Item) {
      refuseForeign(struct)
      if (struct.content instanceof ContentType) refuseDeep(struct, levels)
      need(needs, struct.origin)
      need(needs, struct.rightOrigin)
      need(needs, parentId(struct))
    }
    const { client, clock } = struct.id
    append(added, client, clock, struct.length)
    if (added.length > most.added || needs.size > most.deleted) throw new Error('more than anybody writes')
  }
  const deleted: ClockRange[] = []
  for (const [client, ranges] of ds.clients) {
    if (deleted.length + ranges.length > most.deleted) throw new Error('more than anybody deletes')
    for (const { clock, len } of ranges) append(deleted, client, clock, len)
  }
  return { added, deleted, needs }
}

function append(ranges: ClockRange[], client: number, clock: number, length: number): void {
  const last = ranges[ranges.length - 1]
  if (last?.client === client && last.to === clock)
    ranges[ranges.length - 1] = { ...last, to: clock + length }
  else ranges.push({ client, from: clock, to: clock + length })
}

function need(needs: Map<number, number>, id: ID | null): void {
  if (id && id.clock >= (needs.get(id.client) ?? 0)) needs.set(id.client, id.clock)
}

/** Before an item is part of a document, its parent is an id, the name of a root type, or left out. */
function parentId({ parent }: Item): ID | null {
  const unbound = parent as unknown
  return typeof unbound === 'object' ? (unbound as ID | null) : null
}

/** Nodes that one update puts deeper into one another than this nobody has written; they would exhaust every stack. */
const DEEPEST_NODE = 200

/** @param levels how deep the nodes of this update stand in one another, so far */
function refuseDeep(item: Item, levels: Map<string, number>): void {
  const parent = parentId(item)
  const level = (parent ? (levels.get(`${parent.client} ${parent.clock}`) ?? 0) : 0) + 1
  if (level > DEEPEST_NODE) throw new Error('nodes too deep')
  levels.set(`${item.id.client} ${item.id.clock}`, level)
}

/** A clock counts what one window ever wrote; beyond this, numbers are no longer whole. */
const LARGEST_CLOCK = 2 ** 48

/** Yjs searches by clocks: something of no length would be found nowhere, and the text could not be changed any more. */
function refuseUncountable({ id, length }: { readonly id: ID; readonly length: number }): void {
  if (length < 1 || id.clock + length > LARGEST_CLOCK) throw new Error('a length that nothing has')
}

/** Values of attributes and marks stand no deeper in one another than this. */
const DEEPEST_VALUE = 16

/** Whether everybody can write the value on: lists in lists in lists would exhaust the stack of each open editor. */
function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth < DEEPEST_VALUE && Object.values(value).every((part) => isShallow(part, depth + 1))
}

function refuseForeign({ parent, parentSub, content }: Item): void {
  const root: unknown = parent
  if (typeof root === 'string' && root !== TEXT_ROOT) throw new Error(`foreign root type ${root}`)
  if (content instanceof ContentString) return
  if (content instanceof ContentType) {
    const { type } = content
    const known = type instanceof XmlElement ? type.nodeName in documentSchema.nodes : type instanceof XmlText
    if (!known) throw new Error('foreign node')
    return
  }
  const values =
    content instanceof ContentFormat ? [content.value] : content instanceof ContentAny ? content.arr : []
  if (!values.every((value) => isShallow(value))) throw new Error('value too deep')
  if (parentSub !== null && content instanceof ContentAny) {
    if (!content.arr.every((value) => isHarmlessAttribute(parentSub, value))) throw new Error('harmful value')
  }
  const isKnown =
    content instanceof ContentFormat || content instanceof ContentAny || content instanceof ContentDeleted
  if (!isKnown) throw new Error('foreign content')
}
