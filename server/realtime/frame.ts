/**
 * WebSocket frames, made once and written to many.
 *
 * What a server sends is not masked (RFC 6455, section 5.1), so the same bytes are right for every connection: a
 * room makes one frame of a tick's text and hands the same buffer to each socket, instead of having it framed anew
 * for each.
 */

const FINAL = 0x80
const TEXT = 0x1
const BINARY = 0x2

/** A message as a whole, unmasked frame. Text becomes a text frame, bytes a binary one. */
export function framed(message: Uint8Array | string): Buffer {
  if (typeof message !== 'string') return Buffer.concat([headOf(message.byteLength), message])
  const text = Buffer.from(message)
  return Buffer.concat([headOf(text.byteLength, TEXT), text])
}

/** What stands in front of a message of so many bytes. */
export function headOf(length: number, kind = BINARY): Buffer {
  if (length < 126) return Buffer.of(FINAL | kind, length)
  if (length < 65_536) return Buffer.of(FINAL | kind, 126, length >> 8, length & 255)
  const head = Buffer.alloc(10)
  head[0] = FINAL | kind
  head[1] = 127
  head.writeBigUInt64BE(BigInt(length), 2)
  return head
}
