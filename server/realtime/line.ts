import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import type { RawData, WebSocket } from 'ws'
import { framed } from './frame'
import { LITTLE, type LoopTurns } from './loopTurns'
import type { CloseCode } from './wire'

/**
 * A client that so many bytes were sent to while it took none is cut off; it comes back and catches up from where
 * it is. An answer that it asked for counts only when something else is still under way.
 */
const LARGEST_BACKLOG = 1024 * 1024
/** Something is sent at least this often, and a client that answers no ping for two rounds is gone. */
const ROUND_MS = 10_000

export interface LineShell {
  readonly logger: Logger
  readonly turns: LoopTurns
  /** Sent when nothing else was for a while: proxies and y-websocket clients give up on a silent line. */
  readonly keepAlive?: Uint8Array
  /** One frame; in order, and none while the line is held. The next waits for a promise to settle. */
  received(frame: Buffer): void | Promise<void>
  /** The line is down, by whichever end. Called once. */
  closed(): void
}

/**
 * One WebSocket: its errors, its pulse, and a gate in front of what it brings.
 *
 * A line begins held. While it is held, frames wait: what came before the room was loaded is answered after,
 * and what comes while a right is being judged again is judged by the new right.
 *
 * ws reads, answers pings and closes; what is sent goes straight to the connection under it, so that a frame that
 * many should have is made once. Without compression ws writes whole frames at once, and the two do not mix.
 */
export class Line {
  /** Kept here, since it is asked for each frame of each connection. */
  private open = true
  private readonly waiting: Buffer[] = []
  private holds = 1
  private alive = true
  private quiet = true
  private backlog = 0
  /** What was brought in the turn of the event loop with this number. */
  private brought = 0
  private turn = 0
  private readonly pulse: NodeJS.Timeout

  /** @param duplex the connection under the WebSocket */
  constructor(
    private readonly socket: WebSocket,
    private readonly duplex: Duplex,
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

  /** Whether anything can be sent and taken. */
  get isOpen(): boolean {
    return this.open
  }

  hold(): void {
    this.holds += 1
    this.socket.pause()
  }

  release(): void {
    this.holds -= 1
    while (this.holds === 0 && this.waiting.length > 0 && this.hasTimeFor(this.waiting[0] as Buffer)) {
      this.pass(this.waiting.shift() as Buffer)
    }
    if (this.holds === 0) this.socket.resume()
  }

  /** Takes nothing until others who bring much have had their turn. */
  giveWay(): void {
    this.hold()
    this.shell.turns.wait(() => this.release())
  }

  /** Takes nothing for a while. */
  rest(ms: number): void {
    this.hold()
    setTimeout(() => this.release(), ms).unref()
  }

  /** Sends one message: bytes as binary, text as text. */
  send(message: Uint8Array | string): void {
    this.write(framed(message))
  }

  /** Writes whole frames, see frame.ts. The buffer is kept until the other end has taken it, and not copied. */
  write(frames: Buffer): void {
    if (!this.open) return
    this.quiet = false
    const { duplex } = this
    // What is large by itself is not held against somebody who has taken everything up to it.
    const isBehind = duplex.writableLength > 0 && duplex.writableCorked === 0
    duplex.write(frames)
    if (isBehind) this.fallBehind(frames.byteLength)
    else this.backlog = 0
  }

  /** What is written in this turn goes out in one piece at its end. */
  gather(): void {
    const { duplex } = this
    duplex.cork()
    setImmediate(() => duplex.uncork())
  }

  /** Closes with a code; a client that does not answer is cut off. */
  close(code: CloseCode): void {
    if (!this.isOpen) return
    this.open = false
    // A paused socket would not read the other end's answer to the close.
    this.waiting.length = 0
    this.socket.resume()
    this.socket.close(code)
  }

  /** Cuts the line without a word. */
  cut(): void {
    this.open = false
    this.socket.terminate()
  }

  private fallBehind(bytes: number): void {
    this.backlog += bytes
    if (this.backlog < LARGEST_BACKLOG) return
    this.shell.logger.warn('a connection that does not read was cut off')
    this.cut()
  }

  private bring(frame: Buffer): void {
    if (!this.isOpen) return
    if (this.holds > 0 || !this.hasTimeFor(frame)) this.waiting.push(frame)
    else this.pass(frame)
  }

  /** Whether a frame can be passed on in this turn; otherwise the line gives way. */
  private hasTimeFor({ byteLength }: Buffer): boolean {
    const { turns } = this.shell
    if (this.turn !== turns.number) this.brought = 0
    this.turn = turns.number
    this.brought += byteLength
    if (this.brought <= LITTLE || turns.hasTime) return true
    this.giveWay()
    return false
  }

  private pass(frame: Buffer): void {
    const passing = this.shell.received(frame)
    if (!passing) return
    this.hold()
    const release = () => this.release()
    passing.then(release, release)
  }

  private beat(): void {
    if (!this.alive) return this.cut()
    // A held line is paused and cannot hear a pong.
    this.alive = this.holds > 0
    this.socket.ping()
    if (this.quiet && this.shell.keepAlive) this.send(this.shell.keepAlive)
    this.quiet = true
  }

  private end(): void {
    this.open = false
    clearInterval(this.pulse)
    this.waiting.length = 0
    this.shell.closed()
  }
}

function asBuffer(frame: RawData): Buffer {
  if (Buffer.isBuffer(frame)) return frame
  return Array.isArray(frame) ? Buffer.concat(frame) : Buffer.from(frame)
}
