import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inProcessRelay } from '~server/relay/inProcess'
import { CHANNEL, LONGEST_NEWS, LONGEST_PAYLOAD, newsLength } from '~server/relay/payload'
import { postgresRelay } from '~server/relay/postgres'
import type { Relay, RelayMessage } from '~server/relay/relay'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { brokenLine, type BrokenLine } from './brokenLine'

const logger = pino({ level: 'silent' })

describe.each(providers)('the relay beside %s', (provider) => {
  let database: TestDatabase
  /** Two nodes of one installation; on the embedded database there is only one. */
  let here: Relay
  let there: Relay

  beforeEach(async () => {
    database = await openTestDatabase(provider)
    const open = () =>
      database.databaseUrl === undefined
        ? inProcessRelay(logger)
        : postgresRelay(database.databaseUrl, logger)
    here = await open()
    there = provider === 'sqlite' ? here : await open()
  })
  afterEach(async () => {
    await Promise.all([here.close(), there.close()])
    await database.close()
  })

  function heard(relay: Relay, topic: string) {
    const messages: RelayMessage[] = []
    const end = relay.subscribe(topic, (message) => messages.push(message))
    return { messages, end }
  }

  it('tells every subscriber of the topic, on this node and the others, in order', async () => {
    const [a, b, other] = [heard(here, 'plan:1'), heard(there, 'plan:1'), heard(there, 'plan:2')]
    for (let number = 0; number < 10; number += 1) here.publish('plan:1', { kind: 'tick', number })
    await vi.waitFor(() => expect([a.messages, b.messages].map((list) => list.length)).toEqual([10, 10]))
    expect(b.messages.map((message) => message.number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(a.messages).toEqual(b.messages)
    expect(other.messages).toEqual([])
  })

  it('does not tell the subscriber before the publisher has finished its turn', async () => {
    const { messages } = heard(here, 't')
    here.publish('t', { kind: 'news' })
    expect(messages).toEqual([])
    await vi.waitFor(() => expect(messages).toHaveLength(1))
  })

  it('stops telling who has left', async () => {
    const [leaving, staying] = [heard(there, 't'), heard(there, 't')]
    leaving.end()
    here.publish('t', { kind: 'news' })
    await vi.waitFor(() => expect(staying.messages).toHaveLength(1))
    expect(leaving.messages).toEqual([])
  })

  it('tells the others when one listener fails', async () => {
    here.subscribe('t', () => {
      throw new Error('one listener')
    })
    const { messages } = heard(here, 't')
    here.publish('t', { kind: 'news' })
    await vi.waitFor(() => expect(messages).toHaveLength(1))
  })

  it('says whether other processes may listen, and refuses news that is too long for them', async () => {
    expect(here.isShared).toBe(provider === 'postgres')
    const { messages } = heard(there, 't')
    const longest = { kind: 'long', words: '' }
    longest.words = 'x'.repeat(LONGEST_NEWS - newsLength('t', longest))
    here.publish('t', longest)
    expect(() => here.publish('t', { ...longest, words: `${longest.words}x` })).toThrow('long is too long')
    await vi.waitFor(() => expect(messages).toEqual([longest]))
  })

  it('gives each subscriber what JSON keeps, and nothing that the publisher changes afterwards', async () => {
    const { messages } = heard(here, 't')
    const message = { kind: 'news', ids: ['a'], nothing: undefined }
    here.publish('t', message)
    message.ids.push('b')
    await vi.waitFor(() => expect(messages).toEqual([{ kind: 'news', ids: ['a'] }]))
  })

  it('tells what was published before it was closed, and says that nothing was missed', async () => {
    const missed = vi.fn()
    const { messages } = heard(there, 't')
    there.onMissed(missed)
    here.publish('t', { kind: 'last' })
    await here.close()
    await vi.waitFor(() => expect(messages).toHaveLength(1))
    expect(missed).not.toHaveBeenCalled()
  })
})

describe.each(providers.filter((name) => name === 'postgres'))('the relay over LISTEN/NOTIFY', (provider) => {
  const timing = { beatMs: 50, beatsUnheard: 3, patienceMs: 300, firstPauseMs: 20, longestPauseMs: 100 }
  let database: TestDatabase
  let line: BrokenLine
  /** A node whose line to PostgreSQL can be broken, and one whose line is sound. */
  let here: Relay
  let there: Relay

  beforeEach(async () => {
    database = await openTestDatabase(provider)
    line = await brokenLine(database.databaseUrl as string)
    here = await postgresRelay(line.url, logger, timing)
    there = await postgresRelay(database.databaseUrl as string, logger, timing)
  })
  afterEach(async () => {
    await Promise.all([here.close(), there.close()])
    await line.close()
    await database.close()
  })

  /** What the relay's subscribers hear of topic "t", and whether it says that something was missed. */
  function follow(relay: Relay) {
    const heard: unknown[] = []
    relay.subscribe('t', (message) => heard.push(message.number ?? message.kind))
    relay.onMissed(() => heard.push('missed'))
    return heard
  }

  async function sees(relay: Relay, heard: unknown[]) {
    await vi.waitFor(
      () => {
        relay.publish('t', { kind: 'probe' })
        expect(heard).toContain('probe')
      },
      { timeout: 5_000, interval: 50 },
    )
  }

  it('tells what was published in one turn in one notification, and what does not fit in as few as it takes', async () => {
    const listener = new pg.Client({ connectionString: database.databaseUrl })
    await listener.connect()
    const payloads: string[] = []
    listener.on('notification', ({ payload = '' }) => payloads.push(payload))
    await listener.query(`LISTEN ${CHANNEL}`)
    const heard = follow(there)
    for (let number = 0; number < 50; number += 1) here.publish('t', { kind: 'small', number })
    await vi.waitFor(() => expect(heard).toHaveLength(50))
    expect(payloads).toHaveLength(1)
    for (let number = 50; number < 80; number += 1) {
      here.publish('t', { kind: 'large', number, words: 'ø'.repeat(1_000) })
    }
    await vi.waitFor(() => expect(heard).toHaveLength(80))
    expect(heard).toEqual(Array.from({ length: 80 }, (_, number) => number))
    expect(payloads).toHaveLength(11)
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(LONGEST_PAYLOAD)
    await listener.end()
  })

  it('tells the same twice when it was published twice', async () => {
    const heard = follow(there)
    const large = { kind: 'large', number: 1, words: 'x'.repeat(7_000) }
    for (let times = 0; times < 3; times += 1) here.publish('t', large)
    await vi.waitFor(() => expect(heard).toEqual([1, 1, 1]))
  })

  it('hears news that was written in SQL, and is not disturbed by what is none', async () => {
    const heard = follow(here)
    const notify = (payload: string) =>
      database.db.$executeRawUnsafe('SELECT pg_notify($1, $2)', CHANNEL, payload)
    for (const nonsense of ['', 'x', '{}', '[1]', '[{"topic":"t"}]', '[{"topic":"t","message":{}}]']) {
      await notify(nonsense)
    }
    await notify('[{"topic":"t","message":{"kind":"rows","number":7}}]')
    await vi.waitFor(() => expect(heard).toEqual([7]))
  })

  it('listens again after its backend was ended, and says that something may have been missed', async () => {
    const heard = follow(here)
    await endBackends()
    await vi.waitFor(() => expect(heard).toEqual(['missed']))
    await sees(there, heard)
    await sees(here, follow(there))
  })

  it('is told that something was missed after an outage, once, and hears again', async () => {
    const [heard, heardThere] = [follow(here), follow(there)]
    line.cut()
    there.publish('t', { kind: 'news', number: 1 })
    await vi.waitFor(() => expect(heardThere).toContain(1))
    await sleep(300)
    expect(heard).toEqual([])
    line.mend()
    await vi.waitFor(() => expect(heard).toEqual(['missed']))
    await sees(there, heard)
    expect(heard.filter((what) => what === 'missed')).toHaveLength(1)
  })

  it('tells its own node during an outage, and afterwards the others that they missed something', async () => {
    const [heard, heardThere] = [follow(here), follow(there)]
    line.cut()
    for (let number = 0; number < 3; number += 1) {
      here.publish('t', { kind: 'news', number })
      await vi.waitFor(() => expect(heard).toContain(number))
    }
    expect(heardThere).toEqual([])
    line.mend()
    await vi.waitFor(() => expect(heardThere).toEqual(['missed']))
    // What was asked of the others here did not reach them either.
    await vi.waitFor(() => expect(heard).toContain('missed'))
    await sees(here, heardThere)
  })

  it('notices a line that is silent without having been closed', async () => {
    const heard = follow(here)
    line.silence()
    const before = line.attempts()
    await vi.waitFor(() => expect(line.attempts()).toBeGreaterThan(before), { timeout: 3_000 })
    expect(heard).toEqual([])
    line.mend()
    await vi.waitFor(() => expect(heard).toEqual(['missed']), { timeout: 3_000 })
    await sees(there, heard)
  })

  it('gives up telling over a silent line, and tells its own node', async () => {
    here.publish('t', { kind: 'first' })
    const [heard, heardThere] = [follow(here), follow(there)]
    await sees(here, heardThere)
    heardThere.length = 0
    line.silence()
    here.publish('t', { kind: 'news', number: 1 })
    await vi.waitFor(() => expect(heard).toContain(1), { timeout: 5_000 })
    line.mend()
    await vi.waitFor(() => expect(heardThere).toContain('missed'), { timeout: 5_000 })
  })

  it('ends while its line is down, and does not come back', async () => {
    line.cut()
    here.publish('t', { kind: 'news' })
    await here.close()
    line.mend()
    await sleep(200)
    expect(line.count()).toBe(0)
  })

  it('says at the start when PostgreSQL cannot be reached', async () => {
    line.cut()
    await expect(postgresRelay(line.url, logger, timing)).rejects.toThrow()
    line.silence()
    await expect(postgresRelay(line.url, logger, timing)).rejects.toThrow()
    line.mend()
    await sleep(200)
  })

  /** Ends the connection that listens here; the one there as well, which comes back too. */
  async function endBackends() {
    await database.db.$queryRawUnsafe(
      `SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE ANY (ARRAY['LISTEN%', '%pg_notify%'])`,
    )
  }
})
