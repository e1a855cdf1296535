import { holdsChanges } from '../wire'

/** Counts the messages with changes that one connection has sent, for the server's acknowledgement to answer. */
export class CountingSocket extends WebSocket {
  sentChanges = 0
  /** The number of the message that told the server what it lacked on opening; null until it was sent. */
  openingChanges: number | null = null

  override send(message: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (message instanceof Uint8Array && holdsChanges(message)) {
      this.sentChanges += 1
      if (message[1] === 1) this.openingChanges ??= this.sentChanges
    }
    super.send(message)
  }
}
