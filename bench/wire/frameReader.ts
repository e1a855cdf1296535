/** WebSocket frames as a server sends them, read from chunks of any size. */

const BINARY = 2
const CLOSE = 8
const PING = 9

export interface FrameEvents {
  /** A whole binary frame. Only called while contents are wanted. */
  frame(payload: Uint8Array): void
  /** A binary frame came to its end; its size without its head. */
  passed(bytes: number): void
  ping(payload: Uint8Array): void
  closing(code: number): void
}

/**
 * Reads heads, and bodies only where somebody wants them: a generator that stands for two hundred people has no time
 * to copy what it will not look at.
 */
export class FrameReader {
  /** Whether binary frames are handed over; otherwise they are only counted. */
  contents = true
  private readonly head = new Uint8Array(10)
  private headHas = 0
  private headNeeds = 2
  private opcode = 0
  private size = 0
  private left = -1
  private body: Uint8Array | undefined

  constructor(private readonly events: FrameEvents) {}

  /** The next bytes. They may be overwritten after the call. */
  take(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length || this.left === 0) {
      if (this.left < 0) {
        at = this.readHead(chunk, at)
        continue
      }
      const taken = Math.min(this.left, chunk.length - at)
      this.body?.set(chunk.subarray(at, at + taken), this.size - this.left)
      at += taken
      this.left -= taken
      if (this.left === 0) this.end()
    }
  }

  private readHead(chunk: Uint8Array, from: number): number {
    let at = from
    while (this.headHas < this.headNeeds && at < chunk.length) {
      this.head[this.headHas++] = chunk[at++] ?? 0
      if (this.headHas === 2) this.headNeeds = 2 + lengthBytes(this.byte(1))
    }
    if (this.headHas < this.headNeeds) return at
    this.opcode = this.byte(0) & 15
    this.size = this.readSize()
    this.left = this.size
    this.headHas = 0
    this.headNeeds = 2
    const wanted = this.opcode !== BINARY || this.contents
    this.body = wanted ? new Uint8Array(this.size) : undefined
    return at
  }

  private readSize(): number {
    if (this.headNeeds === 2) return this.byte(1)
    let size = 0
    for (let index = 2; index < this.headNeeds; index += 1) size = size * 256 + this.byte(index)
    return size
  }

  private byte(index: number): number {
    return this.head[index] ?? 0
  }

  private end(): void {
    const { opcode, body, size, events } = this
    this.left = -1
    this.body = undefined
    if (opcode === BINARY) {
      events.passed(size)
      if (body) events.frame(body)
    } else if (opcode === PING) {
      events.ping(body ?? new Uint8Array())
    } else if (opcode === CLOSE) {
      events.closing(body && body.length >= 2 ? (body[0] ?? 0) * 256 + (body[1] ?? 0) : 1005)
    }
  }
}

function lengthBytes(second: number): number {
  if (second === 126) return 2
  return second === 127 ? 8 : 0
}
