import {
  applyUpdate,
  Doc,
  encodeStateAsUpdate,
  encodeStateVector,
  findIndexSS,
  getState,
  mergeUpdates,
} from 'yjs'
import type { Logger } from 'pino'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { readText } from '~core/sync/text'
import type { StoredText } from '../log/updateLog'
import type { ClockRange, ExaminedUpdate } from './examine'

/** Said of an update with new text under a client id that is another person's. */
export const FOREIGN_AUTHOR = 'foreign author'

/**
 * A room's text: what is committed to the log, and nothing else. Whatever is read from it or sent from it has
 * been durable before.
 */
export class RoomText {
  private readonly doc = new Doc()
  private readonly authors: Map<number, Id | null>
  private vector: Uint8Array | undefined
  /** How many rows a load would read; compaction is worth it when they are many. */
  rows = 0

  constructor(
    stored: StoredText,
    private readonly logger: Logger,
  ) {
    this.authors = new Map(stored.authors)
    for (const update of stored.updates) this.apply([update])
  }

  /** Takes in committed updates. @returns them as one */
  apply(updates: readonly Uint8Array[]): Uint8Array {
    const before = this.stateVector()
    this.vector = undefined
    this.rows += updates.length
    try {
      const [first] = updates
      const merged = updates.length === 1 && first ? first : mergeUpdates([...updates])
      applyUpdate(this.doc, merged)
      return merged
    } catch (error) {
      // The bytes are durable and looked well-formed. The text goes on without those that cannot be applied.
      this.logger.error({ err: error }, 'a committed update could not be applied')
      for (const update of updates) this.applyAlone(update)
      return encodeStateAsUpdate(this.doc, before)
    }
  }

  private applyAlone(update: Uint8Array): void {
    try {
      applyUpdate(this.doc, update)
    } catch {
      // Named once above; the log keeps it.
    }
  }

  /** How far the committed text goes, encoded. */
  stateVector(): Uint8Array {
    this.vector ??= encodeStateVector(this.doc)
    return this.vector
  }

  /** What someone who has come as far as `stateVector` lacks. @throws when it cannot be decoded */
  missing(stateVector: Uint8Array): Uint8Array {
    return encodeStateAsUpdate(this.doc, stateVector)
  }

  /** Whether the update adds and deletes nothing that the committed text does not have. */
  covers({ added, deleted }: ExaminedUpdate): boolean {
    return (
      added.every(({ client, to }) => to <= getState(this.doc.store, client)) &&
      deleted.every((range) => this.isDeleted(range))
    )
  }

  private isDeleted({ client, from, to }: ClockRange): boolean {
    const structs = this.doc.store.clients.get(client)
    if (!structs || to > getState(this.doc.store, client)) return false
    for (let index = findIndexSS(structs, from); index < structs.length; index += 1) {
      const struct = structs[index]
      if (!struct || struct.id.clock >= to) break
      if (!struct.deleted) return false
    }
    return true
  }

  /**
   * Whose text the update brings. New text must be under client ids that are the person's own, or nobody's yet;
   * what the log already has is no offence, whoever sends it.
   *
   * @returns the client ids that become the person's with this update
   * @throws when new text comes under another person's client id
   */
  claim({ added }: ExaminedUpdate, personId: Id | null): number[] {
    const claimed = new Set<number>()
    for (const { client, to } of added) {
      if (to <= getState(this.doc.store, client)) continue
      const author = this.authors.get(client)
      if (author === undefined) claimed.add(client)
      else if (author !== personId) throw new Error(FOREIGN_AUTHOR)
    }
    for (const client of claimed) this.authors.set(client, personId)
    return [...claimed]
  }

  /** A copy to work on: the committed text and what waits, written on under the given client id. */
  draft(waiting: readonly Uint8Array[], clientId: number): Doc {
    const draft = new Doc()
    applyUpdate(draft, encodeStateAsUpdate(this.doc))
    for (const update of waiting) applyUpdate(draft, update)
    draft.clientID = clientId
    return draft
  }

  /** Looks at the committed text without copying it. */
  look<T>(at: (doc: Doc) => T): T {
    return at(this.doc)
  }

  read(): DocumentJson {
    return readText(this.doc)
  }

  destroy(): void {
    this.doc.destroy()
  }
}
