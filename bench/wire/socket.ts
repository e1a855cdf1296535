import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { clientFrame } from './clientFrame'
import { FrameReader } from './frameReader'

const PONG = 10

/** Chunks are read one at a time on this thread; one buffer serves all sockets. */
const chunkBuffer = new Uint8Array(256 * 1024)

export interface SocketTarget {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

export interface SocketEvents {
  opened(): void
  frame(payload: Uint8Array): void
  /** Once, with the close code the server gave, or why the socket broke. */
  closed(reason: number | string): void
}

/**
 * A WebSocket client over a plain socket: no more work a frame than it must have, so that the generator is not what
 * is measured.
 */
export class LightSocket {
  frames = 0
  bytes = 0
  private readonly socket: Socket
  private readonly reader: FrameReader
  private answer: string | undefined = ''
  private reason: number | string | undefined
  private over = false

  constructor(
    { port, path, headers }: SocketTarget,
    private readonly events: SocketEvents,
  ) {
    this.reader = new FrameReader({
      frame: (payload) => events.frame(payload),
      passed: (size) => {
        this.frames += 1
        this.bytes += size
      },
      ping: (payload) => this.pour(clientFrame(payload, { opcode: PONG })),
      closing: (code) => this.close(code),
    })
    this.socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: chunkBuffer,
        callback: (count) => {
          this.arrived(chunkBuffer.subarray(0, count))
          return true
        },
      },
    })
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    this.socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: bGFuZ2JvcmQgYmVuY2ghIQ==\r\nSec-WebSocket-Version: 13\r\n${lines.join('')}\r\n`,
    )
    this.socket.on('error', (error: NodeJS.ErrnoException) => this.end(error.code ?? error.message))
    this.socket.on('close', () => this.end('closed without a word'))
  }

  /** Whether frames are handed over, or only counted. */
  set listens(wanted: boolean) {
    this.reader.contents = wanted
  }

  get isOpen(): boolean {
    return !this.over && this.answer === undefined
  }

  send(payload: Uint8Array): void {
    this.pour(clientFrame(payload))
  }

  /** Sends any bytes, whether or not they are frames. */
  pour(bytes: Uint8Array): void {
    if (!this.over) this.socket.write(bytes)
  }

  /** Resolves when the network has taken what was sent, or there is nobody any more to take it. */
  async drained(): Promise<void> {
    while (!this.over && this.socket.writableLength > 0) await sleep(5)
  }

  /** Reads no more, as a tab that the browser has put to sleep. */
  stall(): void {
    this.socket.pause()
  }

  resume(): void {
    this.socket.resume()
  }

  /** Cuts the line without a word, as a network does. */
  cut(): void {
    this.over = true
    this.socket.destroy()
  }

  private arrived(chunk: Uint8Array): void {
    if (this.answer === undefined) return this.reader.take(chunk)
    this.answer += Buffer.from(chunk).toString('latin1')
    const end = this.answer.indexOf('\r\n\r\n')
    if (end === -1) return
    const [status = ''] = this.answer.split('\r\n', 1)
    if (!status.includes(' 101 ')) return this.close(status)
    const rest = Buffer.from(this.answer.slice(end + 4), 'latin1')
    this.answer = undefined
    this.events.opened()
    if (rest.length > 0) this.reader.take(rest)
  }

  private close(reason: number | string): void {
    this.reason ??= reason
    this.socket.end()
  }

  private end(reason: string): void {
    if (this.over) return
    this.over = true
    this.events.closed(this.reason ?? reason)
  }
}
