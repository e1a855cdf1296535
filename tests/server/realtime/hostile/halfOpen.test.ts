import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../table'
import { frame, requestFor, tcp } from './rawSocket'
import { layScene, type Siege } from './siege'

const MEGABYTE = 1024 * 1024
const PATIENCE_MS = 1_500

describe('connections that are never quite there', () => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene('sqlite', { patienceMs: PATIENCE_MS })
  })
  afterEach(() => siege.clear())

  it('are ended when they say nothing, or their request letter by letter', async () => {
    const silent = await Promise.all(Array.from({ length: 100 }, () => tcp(siege.address)))
    const slow = await Promise.all(Array.from({ length: 100 }, () => tcp(siege.address)))
    const request = requestFor('/sync/section', { Cookie: siege.cookieOf('ola') })
    for (let at = 0; at < 60; at += 1) {
      for (const { socket } of slow) if (socket.writable) socket.write(request[at] ?? '')
      await sleep(50)
    }
    for (const line of [...silent, ...slow]) await line.ended(PATIENCE_MS * 4)
    await siege.stands('slow handshakes', { held: 20, peak: 150 })
  })

  it('are gone when they answer no ping, and leave no place taken', { timeout: 90_000 }, async () => {
    const before = (await siege.vitals()).connections
    const mute = await Promise.all(Array.from({ length: 50 }, () => siege.raw('per')))
    await until(async () => (await siege.vitals()).connections === before + 50)
    await until(async () => (await siege.vitals()).connections === before, 60_000)
    for (const { ended } of mute) await ended()
    await siege.stands('mute connections', { held: 20, peak: 150 })
  })

  it('are gone when the other end has hung up, politely or not', async () => {
    const before = (await siege.vitals()).connections
    for (let round = 0; round < 50; round += 1) {
      const line = await siege.raw('ola')
      if (round % 2 === 0) line.socket.end()
      else line.socket.resetAndDestroy()
    }
    for (let round = 0; round < 50; round += 1) {
      const line = await tcp(siege.address)
      line.socket.write(requestFor('/sync/section', { Cookie: siege.cookieOf('ola') }))
      line.socket.resetAndDestroy()
    }
    await until(async () => (await siege.vitals()).connections === before, 20_000)
    await siege.stands('hung up', { held: 20, peak: 150 })
  })

  it('may each have said nearly all of a large message, 40 of them', async () => {
    const lines = await Promise.all(Array.from({ length: 40 }, () => siege.raw('ola')))
    const most = frame({ payload: new Uint8Array(4 * MEGABYTE) }).subarray(0, 3.9 * MEGABYTE)
    // Some are cut off while they send: together they are 156 MB.
    await Promise.all(lines.map((line) => line.write(most)))
    await until(() => lines.some((line) => !line.isOpen()))
    await siege.stands('unfinished messages', { held: 100, peak: 300 })
    for (const { socket } of lines) socket.destroy()
    await until(async () => (await siege.vitals()).connections < 10)
    await siege.stands('unfinished messages, later', { held: 20, peak: 600 })
    expect(lines.filter((line) => line.isOpen())).toEqual([])
  })
})
