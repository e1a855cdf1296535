import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inProcessRelay } from '~server/relay/inProcess'
import { postgresRelay } from '~server/relay/postgres'
import type { Relay, RelayMessage } from '~server/relay/relay'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'

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
})

describe.each(providers.filter((name) => name === 'postgres'))('the relay over LISTEN/NOTIFY', (provider) => {
  it('listens again after its connection was cut, and refuses news that is too long', async () => {
    const database = await openTestDatabase(provider)
    const relay = await postgresRelay(database.databaseUrl as string, logger)
    const messages: RelayMessage[] = []
    relay.subscribe('t', (message) => messages.push(message))
    try {
      expect(() => relay.publish('t', { kind: 'long', words: 'x'.repeat(8_000) })).toThrow('too long')
      await database.db.$queryRawUnsafe(
        `SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
      )
      await vi.waitFor(
        () => {
          relay.publish('t', { kind: 'again' })
          expect(messages.length).toBeGreaterThan(0)
        },
        { timeout: 10_000, interval: 200 },
      )
    } finally {
      await relay.close()
      await database.close()
    }
  })
})
