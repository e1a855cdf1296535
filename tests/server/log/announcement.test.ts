import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogBatch, RowId, UpdateLog } from '~server/log/updateLog'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { openLog, rows, work, writer } from './writing'

interface News {
  readonly topic: string
  readonly message: { readonly kind: string; readonly from: string; readonly rows: Record<string, RowId[]> }
}

describe.runIf(providers.includes('postgres'))('what PostgreSQL tells the other nodes', () => {
  let database: TestDatabase
  let log: UpdateLog
  let listening: pg.Client
  let payloads: string[]

  beforeEach(async () => {
    database = await openTestDatabase('postgres')
    log = await openLog(database, work, 'this "node"')
    payloads = []
    listening = new pg.Client({ connectionString: database.databaseUrl })
    await listening.connect()
    listening.on('notification', ({ payload }) => payloads.push(payload ?? ''))
    await listening.query('LISTEN langbord')
  })
  afterEach(async () => {
    await listening.end()
    await log.close()
    await database.close()
  })

  /** What has been told so far: a query's answer comes after the notifications before it. */
  async function told(): Promise<News[]> {
    await listening.query('SELECT 1')
    return payloads.flatMap((payload) => JSON.parse(payload) as News[])
  }

  it('is every row that was committed, by section, as one message', async () => {
    const [a, b] = [writer('kari').keys('to'), writer('ola').keys('tre')]
    const given = await log.append([...rows('a', a), ...rows('b"\\ø', b), ...rows('a', [b[0] as Uint8Array])])
    const [first, second, third, fourth, fifth, last] = given
    expect(await told()).toEqual([
      {
        topic: 'texts',
        message: {
          kind: 'rows',
          from: 'this "node"',
          rows: { a: [first, second, last], 'b"\\ø': [third, fourth, fifth] },
        },
      },
    ])
  })

  it('is nothing of a batch that was refused', async () => {
    const [update] = writer('kari').type('x') as [Uint8Array]
    const batch: LogBatch = [{ sectionId: 'a', update: { bytes: update, personId: 'kari', newClients: [7] } }]
    await log.append(batch)
    await expect(log.append(batch)).rejects.toThrow()
    expect(await told()).toHaveLength(1)
  })

  it.each([
    ['many rows of one text', 1],
    ['many texts', 700],
    ['rows of some texts in turn', 40],
  ])('fits in payloads that PostgreSQL takes: %s', async (_, texts) => {
    const [update] = writer('kari').type('x') as [Uint8Array]
    const sectionIds = Array.from({ length: texts }, () => crypto.randomUUID())
    const batch = Array.from({ length: 2_000 }, (_row, place) =>
      rows(sectionIds[place % texts] as string, [update]),
    ).flat()
    const given = await log.append(batch)
    const news = await told()
    const heard = new Map<string, RowId[]>()
    for (const { message } of news) {
      for (const [sectionId, ids] of Object.entries(message.rows)) {
        heard.set(
          sectionId,
          [...(heard.get(sectionId) ?? []), ...ids].sort((one, other) => one - other),
        )
      }
    }
    const expected = new Map(
      sectionIds.map((id, first) => [id, given.filter((_id, place) => place % texts === first)] as const),
    )
    expect(heard).toEqual(expected)
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(7_900)
    expect(payloads.length).toBeLessThanOrEqual(Math.ceil((2_000 * 9 + texts * 50) / 5_000))
  })
})
