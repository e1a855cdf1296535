import { Doc } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import type { TextWork } from '../text/textWork'

/** A change that the server worked out, written under a client id of its own. */
export interface OwnChange {
  readonly bytes: Uint8Array
  readonly personId: Id | null
}

/**
 * The server's own hand in one text: commands that write for a person, and the caretaker's repairs.
 *
 * One change at a time, since each goes on where the one before it ended; what people write meanwhile is merged.
 */
export class OwnHand {
  /** The Yjs client id under which the server writes for a person, or for itself. */
  private readonly clients = new Map<Id | null, number>()
  private turn: Promise<unknown> = Promise.resolve()

  /**
   * @param updates the text as it stands, what waits for the log included
   * @param take hands a change over to the queue
   */
  constructor(
    private readonly work: Pick<TextWork, 'read' | 'write' | 'inspect'>,
    private readonly updates: () => readonly Uint8Array[],
    private readonly take: (change: OwnChange) => void,
  ) {}

  /** Writes what `edit` makes of the text. Resolves when the change is in the queue. */
  change(personId: Id | null, edit: (text: DocumentJson) => DocumentJson): Promise<void> {
    return this.inTurn(async () => {
      const updates = this.updates()
      const wanted = edit(await this.work.read(updates))
      const bytes = await this.work.write(updates, wanted, this.clientOf(personId))
      if (bytes) this.take({ bytes, personId })
    })
  }

  /** Looks whether the text is in order, and puts right what is not. @returns what was found */
  inspect(): Promise<Awaited<ReturnType<TextWork['inspect']>>> {
    return this.inTurn(async () => {
      const found = await this.work.inspect(this.updates(), this.clientOf(null))
      if (found.repair) this.take({ bytes: found.repair, personId: null })
      return found
    })
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.turn.then(work)
    this.turn = turn.catch(() => undefined)
    return turn
  }

  private clientOf(personId: Id | null): number {
    const known = this.clients.get(personId)
    const clientId = known ?? new Doc().clientID
    this.clients.set(personId, clientId)
    return clientId
  }
}
