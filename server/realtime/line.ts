import type { Logger } from 'pino'
import type { RawData, WebSocket } from 'ws'
import type { CloseCode } from './wire'

/** A client that has not taken so many bytes is cut off; it comes back and catches up from where it is. */
const LARGEST_BACKLOG = 8 * 1024 * 1024
/** Something is sent at least this often, and a client that answers no ping for two rounds is gone. */
const ROUND_MS = 10_000

export interface LineShell {
  readonly logger: Logger
  /** Sent when nothing else was for a while: proxies and y-websocket clients give up on a silent line. */
  readonly keepAlive?: Uint8Array
  /** One frame; in order, and none while the line is held. */
  received(frame: Buffer): void
  /** The line is down, by whichever end. Called once. */
  closed(): void
}

/**
 * One WebSocket: its errors, its pulse, and a gate in front of what it brings.
 *
 * A line begins held. While it is held, frames wait: what came before the room was loaded is answered after,
 * and what comes while a right is being judged again is judged by the new right.
 */
export class Line {
  private readonly waiting: Buffer[] = []
  private holds = 1
  private alive = true
  private quiet = true
  private readonly pulse: NodeJS.Timeout

  constructor(
    private readonly socket: WebSocket,
    private readonly shell: LineShell,
  ) {
    // Without a listener, one malformed frame would end the process. ws closes the socket itself.
    socket.on('error', (error) => shell.logger.debug({ err: error }, 'a socket broke'))
    socket.on('message', (frame) => this.bring(asBuffer(frame)))
    socket.on('pong', () => (this.alive = true))
    socket.on('close', () => this.end())
    socket.pause()
    this.pulse = setInterval(() => this.beat(), ROUND_MS)
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN
  }

  hold(): void {
    this.holds += 1
    this.socket.pause()
  }

  release(): void {
    this.holds -= 1
    while (this.holds === 0 && this.waiting.length > 0) this.shell.received(this.waiting.shift() as Buffer)
    if (this.holds === 0) this.socket.resume()
  }

  send(frame: Uint8Array | string): void {
    if (!this.isOpen) return
    if (this.socket.bufferedAmount > LARGEST_BACKLOG) {
      this.shell.logger.warn('a connection that does not read was cut off')
      this.socket.terminate()
      return
    }
    this.quiet = false
    this.socket.send(frame)
  }

  /** Closes with a code; a client that does not answer is cut off. */
  close(code: CloseCode): void {
    if (!this.isOpen) return
    // A paused socket would not read the other end's answer to the close.
    this.waiting.length = 0
    this.socket.resume()
    this.socket.close(code)
  }

  /** Cuts the line without a word. */
  cut(): void {
    this.socket.terminate()
  }

  private bring(frame: Buffer): void {
    if (!this.isOpen) return
    if (this.holds > 0) this.waiting.push(frame)
    else this.shell.received(frame)
  }

  private beat(): void {
    if (!this.alive) return this.socket.terminate()
    // A held line is paused and cannot hear a pong.
    this.alive = this.holds > 0
    this.socket.ping()
    if (this.quiet && this.shell.keepAlive) this.socket.send(this.shell.keepAlive)
    this.quiet = true
  }

  private end(): void {
    clearInterval(this.pulse)
    this.waiting.length = 0
    this.shell.closed()
  }
}

function asBuffer(frame: RawData): Buffer {
  if (Buffer.isBuffer(frame)) return frame
  return Array.isArray(frame) ? Buffer.concat(frame) : Buffer.from(frame)
}
