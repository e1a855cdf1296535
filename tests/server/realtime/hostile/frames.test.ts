import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeFrame, frame } from './rawSocket'
import { layScene, type Siege } from './siege'

const repeated = (bytes: Buffer, times: number) => Buffer.concat(Array.from({ length: times }, () => bytes))
const start = frame({ fin: false, payload: new Uint8Array([0]) })
const more = (payload: Uint8Array) => frame({ opcode: 0, fin: false, payload })

describe('what is no WebSocket message', () => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene('sqlite')
  })
  afterEach(() => siege.clear())

  it('ends its own connection and nothing else, and says why', async () => {
    const attacks: Readonly<Record<string, readonly [bytes: Buffer, code: number]>> = {
      'a frame that claims 2^60 bytes': [frame({ length: 2n ** 60n }), 1009],
      'a frame that claims 2^63 bytes': [frame({ length: 2n ** 63n }), 1009],
      'a frame that claims 2^40 bytes': [frame({ length: 2n ** 40n }), 1009],
      'a frame that claims one byte too many': [frame({ length: 4n * 2n ** 20n + 1n }), 1009],
      'a frame without a mask': [frame({ masked: false, payload: Buffer.from([0]) }), 1002],
      'reserved bits': [frame({ reserved: 7 }), 1002],
      'a compressed frame that was not agreed on': [frame({ reserved: 4 }), 1002],
      'an opcode that means nothing': [frame({ opcode: 5 }), 1002],
      'a control frame that means nothing': [frame({ opcode: 12 }), 1002],
      'a ping in pieces': [frame({ opcode: 9, fin: false }), 1002],
      'a ping that is too long': [frame({ opcode: 9, payload: randomBytes(126) }), 1002],
      'the continuation of nothing': [frame({ opcode: 0 }), 1002],
      'a message inside another': [Buffer.concat([start, frame()]), 1002],
      'text that is no UTF-8': [frame({ opcode: 1, payload: Buffer.from([0xc3, 0x28]) }), 1007],
      'a message of 50,000 pieces': [Buffer.concat([start, repeated(more(Buffer.from([1])), 50_000)]), 1008],
      'a message of 50,000 empty pieces': [
        Buffer.concat([start, repeated(more(Buffer.alloc(0)), 50_000)]),
        1008,
      ],
      'pieces that are too large together': [
        Buffer.concat([start, repeated(more(Buffer.alloc(1024 * 1024)), 17)]),
        1009,
      ],
    }
    for (const [what, [bytes, code]] of Object.entries(attacks)) {
      const line = await siege.raw('ola')
      await line.write(bytes)
      // A server that hangs up on somebody who is still talking may not be heard out.
      expect([code, null], what).toContain(await line.closeCode())
    }
    await siege.stands('unsound frames', { held: 20, peak: 200 })
  })

  it('may be random bytes, from the first or after a sound message', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 3_000 }),
        fc.boolean(),
        async (bytes, sound) => {
          const line = await siege.raw('ola')
          if (sound) await line.write(frame({ payload: new Uint8Array([3]) }))
          await line.write(bytes)
          line.socket.destroy()
        },
      ),
      { numRuns: 200, endOnFailure: true },
    )
    await siege.stands('random bytes', { held: 20, peak: 200 })
  })

  it('may be cut off anywhere', async () => {
    const whole = frame({ payload: randomBytes(300) })
    for (let length = 1; length < whole.length; length += 3) {
      const line = await siege.raw('ola')
      await line.write(whole.subarray(0, length))
      line.socket.destroy()
    }
    await siege.stands('truncated frames', { held: 20, peak: 200 })
  })

  it('may be a close with any code, or with a reason that is no text', async () => {
    for (const code of [0, 1, 999, 1000, 1004, 1005, 1006, 1015, 1016, 2_999, 3_000, 4_400, 5_000, 65_535]) {
      const line = await siege.raw('ola')
      await line.write(closeFrame(code))
      const allowed = [1000, 3_000, 4_400].includes(code)
      expect([allowed ? code : 1002, null], String(code)).toContain(await line.closeCode())
    }
    for (const close of [
      closeFrame(1000, Buffer.from([0xc3, 0x28])),
      frame({ opcode: 8, payload: Buffer.from([3]) }),
    ]) {
      const line = await siege.raw('ola')
      await line.write(close)
      await line.ended()
    }
    await siege.stands('strange closes', { held: 20, peak: 200 })
  })

  it('may be text where bytes belong: what begins with no message type is left alone', async () => {
    const visitor = await siege.knock('ola')
    for (const text of ['', 'hei', '{"kind":"at","sectionId":null}', '\u0000', 'å'.repeat(100_000)]) {
      visitor.send(text)
    }
    const stream = await siege.knock('ola', '/stream/plan')
    stream.send(randomBytes(100))
    expect(await stream.closeCode()).toBe(4400)
    await siege.stands('text frames', { held: 20, peak: 200 })
  })

  it('may be more pings than anybody can answer, from somebody who does not read', async () => {
    const lines = await Promise.all([1, 2, 3, 4].map(() => siege.raw('per')))
    const pings = repeated(frame({ opcode: 9, payload: randomBytes(125) }), 10_000)
    for (const { socket } of lines) socket.pause()
    // Whoever is made to wait has not been heard; that is an answer too.
    for (let times = 0; times < 20; times += 1) for (const { socket } of lines) socket.write(pings)
    await siege.stands('pings', { held: 30, peak: 250 })
  })
})
