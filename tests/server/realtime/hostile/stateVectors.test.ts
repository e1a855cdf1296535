import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { step1Frame } from '~server/realtime/wire'
import { stateVectorOf } from './bombs'
import { frame } from './rawSocket'
import { layScene, type Siege } from './siege'

const MEGABYTE = 1024 * 1024

describe('state vectors', () => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene('sqlite')
  })
  afterEach(() => siege.clear())

  it('may be 4 MB, from somebody who may only read, several at a time', async () => {
    const vector = stateVectorOf(980_000)
    expect(vector.byteLength).toBeGreaterThan(3.5 * MEGABYTE)
    const lines = await Promise.all([1, 2, 3].map(() => siege.raw('per')))
    await Promise.all(lines.map((line) => line.write(frame({ payload: step1Frame(vector) }))))
    await siege.stands('state vectors of 4 MB', { held: 40, peak: 500 })
  })

  it('may be another one each time, 2,000 times', async () => {
    const visitor = await siege.knock('per')
    for (let count = 1; count <= 2_000; count += 1) visitor.send(step1Frame(stateVectorOf(count)))
    await siege.stands('2,000 different state vectors', { held: 40, peak: 300 })
  })

  it('may claim more than they have, or numbers that are none', async () => {
    for (const bytes of [
      [0xff, 0xff, 0xff, 0xff, 0x0f],
      [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f],
      [1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 1],
      [200, 1],
      [],
    ]) {
      const visitor = await siege.knock('per')
      visitor.send(step1Frame(new Uint8Array(bytes)))
    }
    await siege.stands('broken state vectors', { held: 20, peak: 150 })
  })
})
