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
  const isText = typeof message === 'string'
  const length = isText ? Buffer.byteLength(message) : message.byteLength
  const start = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(start + length)
  frame[0] = FINAL | (isText ? TEXT : BINARY)
  if (start === 2) frame[1] = length
  else if (start === 4) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  if (isText) frame.write(message, start)
  else frame.set(message, start)
  return frame
}
