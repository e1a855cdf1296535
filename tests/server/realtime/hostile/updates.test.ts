import * as encoding from 'lib0/encoding'
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { step2Frame, updateFrame } from '~server/realtime/wire'
import * as bombs from './bombs'
import { frame } from './rawSocket'
import { layScene, type Siege } from './siege'

const MEGABYTE = 1024 * 1024
const refused = [4400, 4409, 1009]

describe('updates that nobody who writes would make', () => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene('sqlite')
  })
  afterEach(() => siege.clear())

  /** Sends one update as Ola. @returns the code he is shown out with */
  async function send(update: Uint8Array): Promise<number | null> {
    const line = await siege.raw('ola')
    await line.write(frame({ payload: updateFrame(update) }))
    return line.closeCode(20_000)
  }

  it('are not taken when they are 50 MB', async () => {
    for (let times = 0; times < 4; times += 1) {
      expect([1009, null]).toContain(await send(randomBytes(50 * MEGABYTE)))
    }
    await siege.stands('50 MB updates', { held: 20, peak: 200 })
  })

  it('are not taken when they are 4 MB of nothing', async () => {
    for (let times = 0; times < 4; times += 1) {
      expect(refused).toContain(await send(randomBytes(4 * MEGABYTE - 100)))
    }
    await siege.stands('4 MB of random bytes', { held: 40, peak: 300 })
  })

  it('are refused when they hold what the schema does not have', async () => {
    const struct = (content: Parameters<typeof bombs.structIn>[1], write: (e: encoding.Encoder) => void) =>
      bombs.updateOf(1, (encoder) => bombs.structIn(encoder, content, () => write(encoder)))
    const unknown: Record<string, Uint8Array> = {
      'another root': bombs.updateOf(1, (encoder) =>
        bombs.structIn(encoder, 'string', () => encoding.writeVarString(encoder, 'x'), 'hidden'),
      ),
      'a document in the document': struct('doc', (encoder) => {
        encoding.writeVarString(encoder, 'guid')
        encoding.writeAny(encoder, {})
      }),
      bytes: struct('binary', (encoder) => encoding.writeVarUint8Array(encoder, randomBytes(10))),
      'an embedded thing': struct('embed', (encoder) => encoding.writeVarString(encoder, '{"a":1}')),
      'no characters': struct('string', (encoder) => encoding.writeVarString(encoder, '')),
      'no values': struct('any', (encoder) => encoding.writeVarUint(encoder, 0)),
      'nothing deleted': struct('deleted', (encoder) => encoding.writeVarUint(encoder, 0)),
      'a gap of nothing': bombs.updateOf(1, (encoder) => {
        encoding.writeUint8(encoder, 0)
        encoding.writeVarUint(encoder, 0)
      }),
      'more than can be counted': bombs.updateOf(2, (encoder) =>
        bombs.structIn(encoder, 'deleted', () => encoding.writeVarUint(encoder, 2 ** 53 - 1)),
      ),
      'a node without a name': struct('type', (encoder) => {
        encoding.writeVarUint(encoder, 3)
        encoding.writeVarString(encoder, '')
      }),
      'a node named __proto__': struct('type', (encoder) => {
        encoding.writeVarUint(encoder, 3)
        encoding.writeVarString(encoder, '__proto__')
      }),
    }
    for (const type of [0, 1, 2, 4, 5, 7, 200]) {
      unknown[`shared type ${type}`] = struct('type', (encoder) => {
        encoding.writeVarUint(encoder, type)
        encoding.writeVarString(encoder, 'x')
      })
    }
    for (const content of [11, 12, 31]) unknown[`content ${content}`] = struct(content, () => undefined)
    for (const [what, update] of Object.entries(unknown)) expect(await send(update), what).toBe(4409)
    await siege.stands('unknown types', { held: 20, peak: 150 })
  })

  it.each([2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER])('may claim numbers of %i', async (number) => {
    for (const update of Object.values(bombs.claims(number))) {
      const line = await siege.raw('ola')
      await line.write(frame({ payload: updateFrame(update) }))
    }
    await siege.stands(`claims of ${number}`, { held: 20, peak: 200 })
  })

  it.each([
    ['gaps', bombs.manyGaps(2_000_000)],
    ['deleted characters', bombs.manyDeleted(450_000)],
    ['clients', bombs.manyClients(500_000)],
    ['deletions', bombs.manyDeletions(800_000)],
  ])('may hold hundreds of thousands of tiny %s, several at a time', async (what, update) => {
    expect(update.byteLength).toBeLessThan(4 * MEGABYTE)
    const lines = await Promise.all([1, 2, 3].map(() => siege.raw('ola')))
    await Promise.all(lines.map((line) => line.write(frame({ payload: step2Frame(update) }))))
    // The messages wait for their turn, and what is no offence, though it says nothing, is kept like any text.
    await siege.stands(`hundreds of thousands of ${what}`, { held: 80, peak: 1_500 })
  })

  it.each([5_000, 20_000, 300_000])(
    'may nest %i deep, so that who writes them on would run out of stack',
    async (deep) => {
      const values: Record<string, Uint8Array> = {
        value: bombs.updateOf(1, (encoder) =>
          bombs.structIn(encoder, 'any', () => {
            encoding.writeVarUint(encoder, 1)
            bombs.nestedValue(encoder, deep)
          }),
        ),
        format: bombs.updateOf(1, (encoder) =>
          bombs.structIn(encoder, 'format', () => {
            encoding.writeVarString(encoder, 'bold')
            encoding.writeVarString(encoder, bombs.nestedJson(deep))
          }),
        ),
        json: bombs.updateOf(1, (encoder) =>
          bombs.structIn(encoder, 'json', () => {
            encoding.writeVarUint(encoder, 1)
            encoding.writeVarString(encoder, bombs.nestedJson(deep))
          }),
        ),
      }
      for (const [what, update] of Object.entries(values)) expect(await send(update), what).toBe(4409)
      await siege.stands('nested values', { held: 40, peak: 300 })
    },
  )

  it('may be blocks in blocks in blocks, 20,000 deep', async () => {
    expect(await send(bombs.nestedBlocks(20_000))).toBe(4409)
    await siege.stands('blocks in blocks', { held: 60, peak: 300 })
  })
})
