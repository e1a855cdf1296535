/** WebSocket frames made by hand, sound and unsound, on a TCP connection of one's own. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { until } from '../table'

export interface FrameParts {
  /** 0 goes on, 1 text, 2 binary, 8 close, 9 ping, 10 pong; the others mean nothing. */
  readonly opcode?: number
  readonly payload?: Uint8Array
  /** Whether it is the last of its message. */
  readonly fin?: boolean
  /** The three reserved bits, 0 to 7. */
  readonly reserved?: number
  readonly masked?: boolean
  /** The length that it says it has. */
  readonly length?: bigint
}

/** One frame as a client sends it, or as none should. */
export function frame(parts: FrameParts = {}): Buffer {
  const { opcode = 2, payload = new Uint8Array(), fin = true, reserved = 0, masked = true } = parts
  const length = parts.length ?? BigInt(payload.byteLength)
  const first = (fin ? 0x80 : 0) | (reserved << 4) | opcode
  const mask = randomBytes(4)
  const body = Buffer.from(payload)
  if (masked) for (let at = 0; at < body.length; at += 1) body[at] = (body[at] ?? 0) ^ (mask[at % 4] ?? 0)
  return Buffer.concat([lengthHeader(first, masked, length), masked ? mask : Buffer.alloc(0), body])
}

function lengthHeader(first: number, masked: boolean, length: bigint): Buffer {
  const flag = masked ? 0x80 : 0
  if (length < 126n) return Buffer.from([first, flag | Number(length)])
  if (length < 65_536n) {
    const header = Buffer.from([first, flag | 126, 0, 0])
    header.writeUInt16BE(Number(length), 2)
    return header
  }
  const header = Buffer.from([first, flag | 127, 0, 0, 0, 0, 0, 0, 0, 0])
  header.writeBigUInt64BE(length, 2)
  return header
}

/** A close frame with any code at all. */
export function closeFrame(code: number, reason: Uint8Array = new Uint8Array()): Buffer {
  const payload = Buffer.alloc(2 + reason.byteLength)
  payload.writeUInt16BE(code)
  payload.set(reason, 2)
  return frame({ opcode: 8, payload })
}

/** The request for a WebSocket. */
export function requestFor(path: string, headers: Readonly<Record<string, string>>, method = 'GET'): string {
  const lines = Object.entries({
    Host: 'langbord.example',
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** A TCP connection to the server, and everything that came back. */
export async function tcp(address: string) {
  const [host = '', port] = address.split(':')
  const socket: Socket = connect(Number(port), host)
  const heard: Buffer[] = []
  socket.on('data', (bytes: Buffer) => heard.push(bytes))
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return {
    socket,
    /** What the server said, as text. */
    said: () => Buffer.concat(heard).toString('latin1'),
    heard: () => Buffer.concat(heard),
    /** Resolves when the server has ended the connection. */
    ended: (patienceMs?: number) => until(() => socket.destroyed || socket.readableEnded, patienceMs),
    isOpen: () => !socket.destroyed && !socket.readableEnded,
  }
}

/** A WebSocket that is open, without anything that keeps to the rules. */
export async function rawSocket(address: string, path: string, cookie: string) {
  const line = await tcp(address)
  line.socket.write(requestFor(path, { Cookie: cookie }))
  await until(() => line.said().includes('\r\n\r\n') || !line.isOpen())
  return {
    ...line,
    /** Resolves when the bytes are on their way, or nobody takes them any more. */
    write: (bytes: Uint8Array) =>
      new Promise<void>((sent) => {
        if (!line.socket.writable) return sent()
        line.socket.once('close', () => sent())
        line.socket.write(bytes, () => sent())
      }),
    /** The code that the server closes with; null when it cuts the connection without one. */
    async closeCode(patienceMs?: number): Promise<number | null> {
      await until(() => !line.isOpen() || closeCodeIn(line.heard()) !== null, patienceMs)
      line.socket.destroy()
      return closeCodeIn(line.heard())
    },
  }
}

/** Reads the server's frames one by one up to a close. */
function closeCodeIn(heard: Buffer): number | null {
  let at = heard.indexOf('\r\n\r\n') + 4
  while (at + 2 <= heard.length) {
    const opcode = (heard[at] ?? 0) & 15
    let length = (heard[at + 1] ?? 0) & 127
    let start = at + 2
    if (length === 126) [length, start] = [heard.readUInt16BE(start), start + 2]
    else if (length === 127) [length, start] = [Number(heard.readBigUInt64BE(start)), start + 8]
    if (opcode === 8) return length >= 2 ? heard.readUInt16BE(start) : 1005
    at = start + length
  }
  return null
}
