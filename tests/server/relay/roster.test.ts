import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openRelay } from '~server/relay/openRelay'
import { postgresRelay } from '~server/relay/postgres'
import type { Relay, RelayMessage } from '~server/relay/relay'
import { Roster, type RosterEntry } from '~server/relay/roster'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { brokenLine, type BrokenLine } from './brokenLine'

const logger = pino({ level: 'silent' })

describe.each(providers)('the roster of one node, beside %s', (provider) => {
  let database: TestDatabase
  let relay: Relay
  const told: RelayMessage[] = []
  beforeEach(async () => {
    database = await openTestDatabase(provider)
    relay = await openRelay({ config: database, logger })
    told.length = 0
    relay.subscribe('roster', (message) => told.push(message))
  })
  afterEach(async () => {
    await relay.close()
    await database.close()
  })

  it('has nobody else in it, and says nothing where nobody can listen', async () => {
    const timing = { beatMs: 10, quietMs: 1, busyMs: 1 }
    const roster = new Roster({ relay, node: 'alone', logger, timing })
    const changed = vi.fn()
    const topic = roster.open('t', changed)
    topic.set('kari', 'here')
    await sleep(100)
    expect([...topic.others()]).toEqual([])
    topic.close()
    roster.stop()
    await sleep(100)
    expect(changed).not.toHaveBeenCalled()
    expect(told.length > 0).toBe(relay.isShared)
  })
})

describe.each(providers.filter((name) => name === 'postgres'))(
  'the roster over several nodes',
  (provider) => {
    const lineTiming = { beatMs: 50, beatsUnheard: 3, patienceMs: 300, firstPauseMs: 20, longestPauseMs: 100 }
    const timing = { beatMs: 50, beatsUnheard: 4, quietMs: 2, busyMs: 5 }
    let database: TestDatabase
    let line: BrokenLine
    let closing: (() => Promise<void>)[]

    beforeEach(async () => {
      database = await openTestDatabase(provider)
      line = await brokenLine(database.databaseUrl as string)
      closing = []
    })
    afterEach(async () => {
      for (const close of closing.reverse()) await close()
      await line.close()
      await database.close()
    })

    async function startNode(node: string, url = database.databaseUrl as string) {
      const relay = await postgresRelay(url, logger, lineTiming)
      const roster = new Roster({ relay, node, logger, timing })
      let isUp = true
      const stop = async () => {
        if (isUp) roster.stop()
        isUp = false
        await relay.close()
      }
      closing.push(stop)
      return { roster, relay, stop, follow: (name = 't') => follow(roster, name) }
    }

    function follow(roster: Roster, name: string) {
      const changes: RosterEntry[] = []
      const topic = roster.open(name, (entries) => changes.push(...entries))
      const others = () => [...topic.others()].map(({ node, key, value }) => `${node}:${key}=${value}`).sort()
      /** What following the changes alone gives; the same, if every change was told. */
      const followed = () => {
        const said = new Map(changes.map(({ node, key, value }) => [`${node}:${key}`, value]))
        return [...said].flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])).sort()
      }
      return { ...topic, changes, others, followed, sees: (all: string[]) => sees(all, others, followed) }
    }

    async function sees(all: string[], others: () => string[], followed: () => string[]) {
      await vi.waitFor(() => expect(others()).toEqual(all), { timeout: 5_000 })
      expect(followed()).toEqual(all)
    }

    it('tells what others say, change and take back; of the topic that was asked for, and nothing of its own', async () => {
      const [a, b] = [await startNode('a'), await startNode('b')]
      const [here, there, elsewhere] = [a.follow(), b.follow(), b.follow('other')]
      here.set('kari', '1')
      here.set('ola', '1')
      await there.sees(['a:kari=1', 'a:ola=1'])
      here.set('kari', '2')
      here.set('ola', null)
      there.set('siv', 'x')
      await there.sees(['a:kari=2'])
      await here.sees(['b:siv=x'])
      expect(elsewhere.others()).toEqual([])
    })

    it('gathers what changes in a moment, and tells the last of it', async () => {
      const [a, b] = [await startNode('a'), await startNode('b')]
      const [here, there] = [a.follow(), b.follow()]
      await sleep(50)
      for (let number = 0; number <= 100; number += 1) here.set('kari', String(number))
      await there.sees(['a:kari=100'])
      expect(there.changes).toHaveLength(1)
    })

    it('tells a topic that is opened later what is there already', async () => {
      const [a, b, c] = [await startNode('a'), await startNode('b'), await startNode('c')]
      a.follow().set('kari', '1')
      b.follow().set('ola', '1')
      await sleep(50)
      await c.follow().sees(['a:kari=1', 'b:ola=1'])
      const d = await startNode('d')
      await d.follow().sees(['a:kari=1', 'b:ola=1'])
    })

    it('takes back what a topic said when it is closed, also what was taken back in the same moment', async () => {
      const [a, b] = [await startNode('a'), await startNode('b')]
      const there = b.follow()
      const here = a.follow()
      here.set('kari', '1')
      await there.sees(['a:kari=1'])
      here.close()
      await there.sees([])
      const again = a.follow()
      again.set('kari', '2')
      await there.sees(['a:kari=2'])
      again.set('kari', null)
      again.close()
      await there.sees([])
      // Opened anew at once: what is said now holds, and nothing of before.
      const [third] = [a.follow()]
      third.set('kari', '3')
      third.set('ola', '3')
      await there.sees(['a:kari=3', 'a:ola=3'])
      third.close()
      a.follow().set('siv', '4')
      third.set('kari', 'from a topic that is closed')
      await there.sees(['a:siv=4'])
    })

    it('knows a thousand entries, however many notifications they take', async () => {
      const [a, b] = [await startNode('a'), await startNode('b')]
      const [here, there] = [a.follow(), b.follow()]
      const all = Array.from({ length: 1_000 }, (_, number) => `a:${number}=${'ø'.repeat(200)}`).sort()
      for (let number = 0; number < 1_000; number += 1) here.set(String(number), 'ø'.repeat(200))
      await there.sees(all)
      const c = await startNode('c')
      await c.follow().sees(all)
      // The answer to the newcomer named all of them again, and changed nothing for who knew them.
      expect(there.changes).toHaveLength(1_000)
    })

    it('asks for hundreds of topics', async () => {
      const [a, b] = [await startNode('a'), await startNode('b')]
      const names = Array.from({ length: 300 }, (_, number) => `carets:${String(number).padStart(36, '0')}`)
      for (const name of names) a.follow(name).set('kari', '1')
      await sleep(100)
      const there = names.map((name) => b.follow(name))
      for (const topic of there) await topic.sees(['a:kari=1'])
    })

    it('refuses a value that cannot travel, and does not leave the old one standing', async () => {
      const [a, b] = [await startNode('a'), await startNode('b')]
      const [here, there] = [a.follow(), b.follow()]
      here.set('kari', '1')
      here.set('ola', '1')
      await there.sees(['a:kari=1', 'a:ola=1'])
      here.set('kari', 'x'.repeat(8_000))
      here.set('x'.repeat(8_000), '1')
      here.set('siv', '"'.repeat(4_500))
      await there.sees(['a:ola=1'])
      here.set('kari', 'x'.repeat(7_000))
      await there.sees([`a:kari=${'x'.repeat(7_000)}`, 'a:ola=1'])
    })

    it('forgets at once who says goodbye', async () => {
      const [a, b] = [await startNode('a'), await startNode('b')]
      const there = [b.follow(), b.follow('other')]
      a.follow().set('kari', '1')
      a.follow('other').set('kari', '1')
      for (const topic of there) await topic.sees(['a:kari=1'])
      await a.stop()
      for (const topic of there) await topic.sees([])
    })

    it('forgets a node that is silent, and knows it again when it is heard', async () => {
      const [a, b] = [await startNode('a', line.url), await startNode('b')]
      const [here, there] = [a.follow(), b.follow()]
      here.set('kari', '1')
      there.set('siv', '1')
      await there.sees(['a:kari=1'])
      await here.sees(['b:siv=1'])
      line.silence()
      // Each is silent to the other.
      await there.sees([])
      await here.sees([])
      here.set('ola', '1')
      there.set('siv', '2')
      line.mend()
      await there.sees(['a:kari=1', 'a:ola=1'])
      await here.sees(['b:siv=2'])
    })

    it('catches up after an outage too short to be taken for silence', async () => {
      const slow = { ...timing, beatMs: 5_000 }
      const lines = await Promise.all([
        postgresRelay(line.url, logger, lineTiming),
        postgresRelay(database.databaseUrl as string, logger, lineTiming),
      ])
      closing.push(...lines.map((relay) => () => relay.close()))
      const [a, b] = lines.map(
        (relay, place) => new Roster({ relay, node: 'ab'.charAt(place), logger, timing: slow }),
      )
      if (!a || !b) throw new Error('two nodes')
      closing.push(async () => [a, b].forEach((roster) => roster.stop()))
      const [here, there, closed] = [follow(a, 't'), follow(b, 't'), follow(b, 'closed')]
      const closedHere = follow(a, 'closed')
      here.set('kari', '1')
      there.set('siv', '1')
      there.set('per', '1')
      closed.set('siv', '1')
      await there.sees(['a:kari=1'])
      await here.sees(['b:per=1', 'b:siv=1'])
      await closedHere.sees(['b:siv=1'])
      line.cut()
      here.set('kari', null)
      here.set('ola', '1')
      there.set('per', null)
      there.set('una', '1')
      closed.close()
      await sleep(200)
      line.mend()
      await there.sees(['a:ola=1'])
      await here.sees(['b:siv=1', 'b:una=1'])
      await closedHere.sees([])
    })

    it('is not disturbed by what it does not know, or by a follower that fails', async () => {
      const [a, b] = [await startNode('a'), await startNode('b')]
      b.roster.open('failing', () => {
        throw new Error('a follower')
      })
      const there = b.follow()
      for (const message of [
        { kind: 'said' },
        { kind: 'said', from: 'a', topic: 't', entries: [['kari']] },
        { kind: 'of tomorrow', from: 'a' },
        { kind: 'none', from: 'nobody', topics: ['t', 'unknown'] },
        { kind: 'all', from: 'a', topic: 'unknown', first: true, last: true, entries: [] },
      ]) {
        a.relay.publish('roster', message)
      }
      a.follow('failing').set('kari', '1')
      a.follow().set('kari', '1')
      await there.sees(['a:kari=1'])
    })
  },
)
