import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { LITTLE, type LoopTurns } from './loopTurns'

/** Most bytes of messages that are not whole yet, over all connections of the process. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Keeps an eye on what has come of messages whose end has not: each may be large, and with many connections they
 * would be more than the process can hold. When all together are too much, the largest is cut off. Nothing is lost:
 * a message that was cut is sent anew when its writer is back.
 *
 * Reading takes time too, whether or not a message ever ends: whose connection brings more than a little takes turns
 * with the others.
 */
export class Intake {
  private readonly unfinished = new Map<WebSocket, number>()
  private bytes = 0

  constructor(
    private readonly turns: Pick<LoopTurns, 'hasTime'>,
    private readonly most = MOST_BYTES,
  ) {}

  /**
   * @param duplex the connection under the WebSocket
   * @param giveWay holds the connection until it has a turn
   */
  watch(socket: WebSocket, duplex: Duplex, giveWay: () => void): void {
    // In front of the listener that ends a message with these bytes. It starts nothing: a held line stays held.
    duplex.prependListener('data', (chunk: Buffer) => {
      const bytes = (this.unfinished.get(socket) ?? 0) + chunk.byteLength
      this.note(socket, bytes)
      while (this.bytes > this.most && this.cutLargest());
      if (bytes > LITTLE && !this.turns.hasTime) giveWay()
    })
    socket.on('message', () => this.note(socket, 0))
    socket.once('close', () => this.note(socket, 0))
  }

  private note(socket: WebSocket, bytes: number): void {
    this.bytes += bytes - (this.unfinished.get(socket) ?? 0)
    if (bytes === 0) this.unfinished.delete(socket)
    else this.unfinished.set(socket, bytes)
  }

  /** @returns whether there was anything to cut */
  private cutLargest(): boolean {
    let [largest, most] = [undefined as WebSocket | undefined, 0]
    for (const [socket, bytes] of this.unfinished) if (bytes > most) [largest, most] = [socket, bytes]
    if (!largest) return false
    this.note(largest, 0)
    largest.terminate()
    return true
  }
}
