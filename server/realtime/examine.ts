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
} from 'yjs'
import { documentSchema, TEXT_ROOT } from '~core/document/schema'
import { isHarmlessAttribute } from '~core/sync/attributes'

/** What an update would add: each client's items from clock to clock, and what it deletes. */
export interface ExaminedUpdate {
  readonly added: readonly ClockRange[]
  readonly deleted: readonly ClockRange[]
}

/** A client's items with clocks from `from` up to, not including, `to`. */
export interface ClockRange {
  readonly client: number
  readonly from: number
  readonly to: number
}

/**
 * Decodes an update and checks that it holds nothing but a section's text.
 *
 * Another root type would lie in the log for ever, out of everybody's sight. A node that the schema does not
 * have would be deleted from the shared text by every open editor: clients of this schema version make none. A cell
 * that covers more columns than a table can have would stop every open editor.
 *
 * @throws when the bytes are no update, or one that no editor of this schema makes
 */
export function examineUpdate(bytes: Uint8Array): ExaminedUpdate {
  const { structs, ds } = decodeUpdate(bytes)
  const added: ClockRange[] = []
  for (const struct of structs) {
    if (struct instanceof Skip) continue
    if (struct instanceof Item) refuseForeign(struct)
    const { client, clock } = struct.id
    added.push({ client, from: clock, to: clock + struct.length })
  }
  const deleted: ClockRange[] = []
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) deleted.push({ client, from: clock, to: clock + len })
  }
  return { added, deleted }
}

function refuseForeign({ parent, parentSub, content }: Item): void {
  // Before an item is part of a document, its parent may be the name of a root type.
  const root: unknown = parent
  if (typeof root === 'string' && root !== TEXT_ROOT) throw new Error(`foreign root type ${root}`)
  if (content instanceof ContentType) {
    const { type } = content
    const known = type instanceof XmlElement ? type.nodeName in documentSchema.nodes : type instanceof XmlText
    if (!known) throw new Error('foreign node')
    return
  }
  if (parentSub !== null && content instanceof ContentAny) {
    if (!content.arr.every((value) => isHarmlessAttribute(parentSub, value))) throw new Error('harmful value')
  }
  const kinds = [ContentString, ContentFormat, ContentAny, ContentDeleted]
  if (!kinds.some((kind) => content instanceof kind)) throw new Error('foreign content')
}
