import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { providers } from '~tests/setup/databases'
import { make } from '~tests/sync/pen'
import { until, type Writer } from '../table'
import { layScene, type Siege } from './siege'

// Each of y-websocket's clients listens for the end of the process.
process.setMaxListeners(1_000)

/** Four people stand for all of them, and y-websocket's clients repeat what they hear of each other's carets. */
const fourForAll = {
  connectionsOfPerson: 500,
  messages: { perSecond: 1_000_000, atOnce: 1_000_000 },
  bytes: { perSecond: 1e9, atOnce: 1e9 },
}

describe.each(providers)('500 who come back at once, on %s', (provider) => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene(provider, { limits: fourForAll })
  })
  afterEach(() => siege.clear())

  it('are all let in, and have what was written meanwhile', { timeout: 180_000 }, async () => {
    const people = ['kari', 'ola', 'per', 'siv'] as const
    const crowd: Writer[] = []
    for (let group = 0; group < 10; group += 1) {
      const seats = Array.from({ length: 50 }, (_, seat) => people[seat % people.length] ?? 'siv')
      crowd.push(...(await Promise.all(seats.map((person) => siege.sitDown(person, 'section')))))
    }
    for (const { provider } of crowd) provider.disconnect()
    // Some of them wrote while they were away.
    const words = crowd.flatMap(({ doc }, seat) => {
      if (seat % 50 > 1) return []
      const said = `fra ${seat} `
      make(doc, { kind: 'type', at: 1, words: said }, () => `${doc.clientID}-${seat}`)
      return [said]
    })
    await siege.goesOn()
    await siege.vitals()
    const began = performance.now()
    for (const { provider } of crowd) provider.connect()
    await until(() => crowd.every(({ provider }) => provider.synced), 60_000)
    console.info(`500 back after ${((performance.now() - began) / 1_000).toFixed(1)} s`)
    await siege.goesOn()
    const text = () => siege.text()
    await until(() => words.every((said) => text().includes(said)), 60_000)
    await until(() => crowd.every((writer) => writer.words() === text()), 60_000)
    expect((await siege.vitals()).connections).toBeGreaterThan(500)
    for (const writer of crowd) writer.leave()
    await until(async () => (await siege.vitals()).connections < 20, 20_000)
    await siege.stands('500 reconnecting', { held: 60, peak: 500 })
  })
})
