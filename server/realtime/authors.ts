import type { Id } from '~core/ids'
import type { ExaminedUpdate } from './examine'
import type { Extent } from './extent'

/** Said of an update with new text under a client id that is another person's. */
export const FOREIGN_AUTHOR = 'foreign author'

/** Who writes under which Yjs client id in one text; null is the server itself. */
export class Authors {
  private readonly known: Map<number, Id | null>

  constructor(known: ReadonlyMap<number, Id | null>) {
    this.known = new Map(known)
  }

  /**
   * Whether an update brings new text under another person's client id. What the text already has is no offence,
   * whoever sends it.
   */
  isForeign({ added }: ExaminedUpdate, extent: Extent, personId: Id | null): boolean {
    return added.some(({ client, to }) => {
      if (to <= extent.clockOf(client)) return false
      const author = this.known.get(client)
      return author !== undefined && author !== personId
    })
  }

  /** Binds the client ids of an update's new text to its author. @returns those that were nobody's before */
  claim({ added }: ExaminedUpdate, extent: Extent, personId: Id | null): number[] {
    const claimed = new Set<number>()
    for (const { client, to } of added) {
      if (to > extent.clockOf(client) && !this.known.has(client)) claimed.add(client)
    }
    for (const client of claimed) this.known.set(client, personId)
    return [...claimed]
  }

  /** Learns who wrote a row of the log: a client id's first row is its author's. */
  learn({ added }: ExaminedUpdate, personId: Id | null): void {
    for (const { client } of added) if (!this.known.has(client)) this.known.set(client, personId)
  }

  /** Takes over what the log says. */
  add(known: ReadonlyMap<number, Id | null>): void {
    for (const [client, personId] of known) this.known.set(client, personId)
  }
}
