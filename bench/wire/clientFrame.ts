/** WebSocket frames as a client sends them. */

const BINARY = 2
const FINAL = 128
/** A mask that is not zero, so that no server is spared the unmasking. */
const MASK = [0x5a, 0x1f, 0xc3, 0x7e] as const

export interface FrameKind {
  /** 0 goes on, 2 binary, 9 ping, 10 pong. */
  readonly opcode?: number
  /** Whether it is the last of its message. */
  readonly fin?: boolean
  /** The length that it says it has, where that is not the truth. */
  readonly claims?: number
}

export function clientFrame(
  payload: Uint8Array,
  { opcode = BINARY, fin = true, claims }: FrameKind = {},
): Buffer {
  const { length } = payload
  const said = claims ?? length
  const head = said < 126 ? 2 : said < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(head + 4 + length)
  frame[0] = (fin ? FINAL : 0) | opcode
  if (head === 2) frame[1] = 128 | said
  else if (head === 4) {
    frame[1] = 128 | 126
    frame.writeUInt16BE(said, 2)
  } else {
    frame[1] = 128 | 127
    frame.writeBigUInt64BE(BigInt(said), 2)
  }
  frame.set(MASK, head)
  for (let index = 0; index < length; index += 1) {
    frame[head + 4 + index] = (payload[index] ?? 0) ^ (MASK[index & 3] ?? 0)
  }
  return frame
}
