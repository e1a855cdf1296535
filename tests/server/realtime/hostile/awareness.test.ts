import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { awarenessFrame, readAwareness, type AwarenessEntry } from '~server/realtime/wire'
import { until, type Heard } from '../table'
import { nestedJson } from './bombs'
import { layScene, type Siege } from './siege'

const MEGABYTE = 1024 * 1024
const entry = (clientId: number, state: unknown, clock = 1): AwarenessEntry => ({
  clientId,
  clock,
  state: JSON.stringify(state),
})

/** The awareness frames among what was heard. */
const told = (heard: readonly Heard[]) =>
  heard.flatMap((message) => (message.kind === 'frame' && message.bytes[0] === 1 ? [message.bytes] : []))

const entriesIn = (bytes: Uint8Array) => {
  const decoder = decoding.createDecoder(bytes)
  decoding.readVarUint(decoder)
  return readAwareness(decoding.readVarUint8Array(decoder))
}

describe('awareness that is made up', () => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene('sqlite')
  })
  afterEach(() => siege.clear())

  /** What somebody who comes now is told of who is here. */
  async function newcomer() {
    const visitor = await siege.knock('siv')
    await until(() => told(visitor.heard).length > 0)
    const [everybody = new Uint8Array()] = told(visitor.heard)
    return { bytes: everybody.byteLength, people: entriesIn(everybody) }
  }

  it('1,000 states in one message, or one at a time, are one person at most', async () => {
    const visitor = await siege.knock('per')
    visitor.send(awarenessFrame(Array.from({ length: 1_000 }, (_, index) => entry(1_000 + index, { a: 1 }))))
    for (let index = 0; index < 1_000; index += 1) visitor.send(awarenessFrame([entry(5_000 + index, {})]))
    await siege.goesOn()
    const { bytes, people } = await newcomer()
    expect(people.filter(({ clientId }) => clientId >= 1_000 && clientId < 6_000).length).toBeLessThanOrEqual(
      1,
    )
    expect(bytes).toBeLessThan(5_000)
    await siege.stands('1,000 fake states', { held: 20, peak: 150 })
  })

  it('10 MB of it are neither kept nor told', async () => {
    const visitor = await siege.knock('per')
    visitor.send(awarenessFrame([entry(1_000, { cursor: 'x'.repeat(10 * MEGABYTE) })]))
    visitor.send(awarenessFrame([entry(1_000, { cursor: { anchor: 'x'.repeat(200_000) } }, 2)]))
    await siege.goesOn()
    expect((await newcomer()).bytes).toBeLessThan(5_000)
    await siege.stands('10 MB of awareness', { held: 20, peak: 200 })
  })

  it('states of others, and of who is gone, are not taken from anybody', async () => {
    const { people } = await newcomer()
    const visitor = await siege.knock('per')
    visitor.send(awarenessFrame(people.map(({ clientId }) => ({ clientId, clock: 2 ** 30, state: 'null' }))))
    await siege.goesOn()
    const left = (await newcomer()).people.map(({ clientId }) => clientId)
    for (const { clientId } of people) expect(left).toContain(clientId)
  })

  it('may come and go 5,000 times under new names, and nothing is left', async () => {
    for (let round = 0; round < 50; round += 1) {
      const visitor = await siege.knock('per')
      for (let index = 0; index < 100; index += 1) {
        const clientId = 10_000 + round * 100 + index
        visitor.send(awarenessFrame([entry(clientId, {})]))
        visitor.send(awarenessFrame([entry(clientId, null, 2)]))
      }
      visitor.socket.close()
    }
    await siege.goesOn()
    const madeUp = ({ clientId }: AwarenessEntry) => clientId >= 10_000 && clientId < 15_000
    await until(async () => !(await newcomer()).people.some(madeUp))
    await siege.stands('5,000 names', { held: 20, peak: 150 })
  })

  it('may have clocks, ids and states that are none', async () => {
    const odd: AwarenessEntry[] = [
      entry(2 ** 53 - 1, {}),
      entry(7, {}, 2 ** 53 - 1),
      { clientId: 8, clock: 1, state: '{' },
      { clientId: 9, clock: 1, state: '' },
      { clientId: 10, clock: 1, state: '"__proto__"' },
      { clientId: 11, clock: 1, state: '{"__proto__":{"cursor":1}}' },
      { clientId: 12, clock: 1, state: `{"cursor":${nestedJson(60_000)}}` },
      { clientId: 13, clock: 1, state: `{"cursor":{"anchor":${nestedJson(900)}}}` },
    ]
    for (const state of odd) (await siege.knock('per')).send(awarenessFrame([state]))
    const line = await siege.knock('per')
    line.send(new Uint8Array([1, 4, 0xff, 0xff, 0xff, 0x0f]))
    expect(await line.closeCode()).toBe(4400)
    expect((await newcomer()).bytes).toBeLessThan(10_000)
    await siege.stands('odd awareness', { held: 20, peak: 150 })
  })
})
