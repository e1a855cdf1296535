/** As much of WebSocket as the raw relay needs to be spoken to by the same clients as the servers. */
import { Buffer } from 'node:buffer'

export function acceptKey(request, hash) {
  const key = /sec-websocket-key: *(\S+)/i.exec(request)?.[1] ?? ''
  const accept = hash(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
  return `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`
}

/** Calls with each whole binary frame's payload, unmasked. @returns the bytes of the frame that is not whole yet */
export function readFrames(bytes, found) {
  let at = 0
  while (bytes.length - at >= 6) {
    let length = bytes[at + 1] & 127
    let head = 2
    if (length === 126) {
      if (bytes.length - at < 4) break
      length = bytes.readUInt16BE(at + 2)
      head = 4
    } else if (length === 127) {
      if (bytes.length - at < 10) break
      length = Number(bytes.readBigUInt64BE(at + 2))
      head = 10
    }
    const start = at + head + 4
    if (bytes.length < start + length) break
    if ((bytes[at] & 15) === 2) {
      const payload = Buffer.from(bytes.subarray(start, start + length))
      for (let index = 0; index < length; index += 1) payload[index] ^= bytes[at + head + (index & 3)]
      found(payload)
    }
    at = start + length
  }
  return bytes.subarray(at)
}

/** One unmasked binary frame of all the payloads. */
export function dataFrame(payloads) {
  const length = payloads.reduce((sum, payload) => sum + payload.length, 0)
  const head = length < 126 ? [130, length] : [130, 126, length >> 8, length & 255]
  if (length < 65_536) return Buffer.concat([Buffer.from(head), ...payloads])
  const long = Buffer.alloc(10)
  long[0] = 130
  long[1] = 127
  long.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([long, ...payloads])
}
