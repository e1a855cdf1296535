import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LoggedUpdate, LogRow, UpdateLog } from '~server/log/updateLog'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { openLog, rows, wordsOf, work, writer } from './writing'

const by = (personId: string | null, bytes: Uint8Array, newClients?: number[]): LoggedUpdate => ({
  bytes,
  personId,
  ...(newClients && { newClients }),
})
const ids = (of: readonly LogRow[]) => of.map(({ id }) => id)
const authorTaken = expect.objectContaining({ kind: 'authorTaken' }) as unknown

describe.each(providers)('the update log on %s', (provider) => {
  let database: TestDatabase
  let log: UpdateLog

  beforeEach(async () => {
    database = await openTestDatabase(provider)
    log = await openLog(database, work)
  })
  afterEach(async () => {
    await log.close()
    await database.close()
  })

  const words = async (sectionId: string) => wordsOf(await log.read(sectionId))

  it('gives back what was appended, each section its own', async () => {
    const given = await log.append([
      ...rows('a', writer('kari').keys('Alle skal kjenne noen')),
      ...rows('b', writer('ola').keys('Annet')),
    ])
    expect(await words('a')).toBe('Alle skal kjenne noen')
    expect(await words('b')).toBe('Annet')
    expect([...ids((await log.read('a')).rows), ...ids((await log.read('b')).rows)]).toEqual(given)
    expect(await log.read('unknown')).toEqual({ checkpoint: null, rows: [], authors: new Map() })
    expect(await log.append([])).toEqual([])
  })

  it('tells who appended a row and when, in bytes that are exactly those that came', async () => {
    const before = Date.now()
    const [bytes] = writer('kari').type('x') as [Uint8Array]
    // A view of something larger, as frames are.
    const frame = new Uint8Array([9, 9, ...bytes, 9])
    await log.append([
      { sectionId: 'a', update: by('kari', frame.subarray(2, -1)) },
      { sectionId: 'a', update: by(null, bytes) },
    ])
    const [first, second] = (await log.read('a')).rows
    expect(first).toEqual({ id: first?.id, personId: 'kari', at: first?.at, bytes })
    expect(second).toMatchObject({ personId: null, bytes })
    expect(first?.at).toBeGreaterThanOrEqual(before)
    expect(first?.at).toBeLessThanOrEqual(Date.now())
  })

  it('keeps what was committed when it is opened again', async () => {
    await log.append(rows('a', writer('kari').type('Holder')))
    await log.close()
    log = await openLog(database, work)
    expect(await words('a')).toBe('Holder')
  })

  it('commits a batch as a whole or not at all', async () => {
    const broken = { sectionId: 'a', update: by('kari', undefined as unknown as Uint8Array) }
    await expect(log.append([...rows('a', writer('kari').type('Nei')), broken])).rejects.toThrow()
    const nowhere = { sectionId: null as unknown as string, update: by('kari', new Uint8Array(3)) }
    await expect(log.append([...rows('a', writer('kari').type('Nei')), nowhere])).rejects.toThrow()
    expect((await log.read('a')).rows).toEqual([])
  })

  it('takes the same update twice without doubling the text', async () => {
    const updates = writer('kari').type('Én gang')
    await log.append(rows('a', updates))
    await log.append(rows('a', updates))
    expect(await words('a')).toBe('Én gang')
  })

  it('never gives an id twice, even when the highest was folded away', async () => {
    const given = [...(await log.append(rows('a', writer('kari').keys('abc'))))]
    await log.compact('a')
    await log.close()
    log = await openLog(database, work)
    given.push(...(await log.append(rows('b', writer('ola').keys('de')))))
    expect(given).toHaveLength(5)
    expect(given).toEqual([...new Set(given)].sort((a, b) => a - b))
  })

  describe('authors', () => {
    it('are remembered through compaction and for ever', async () => {
      const [update] = writer('kari').type('x') as [Uint8Array]
      const big = 4_294_967_295
      await log.append([{ sectionId: 'a', update: by('kari', update, [7, big]) }])
      await log.append([{ sectionId: 'a', update: by(null, update, [9]) }])
      await log.compact('a')
      expect((await log.read('a')).authors).toEqual(
        new Map([
          [7, 'kari'],
          [big, 'kari'],
          [9, null],
        ]),
      )
      expect((await log.read('b')).authors.size).toBe(0)
    })

    it('are taken once: a batch that binds one again is not written, and the next is', async () => {
      const kari = writer('kari')
      const [first] = kari.type('Karis. ') as [Uint8Array]
      await log.append([{ sectionId: 'a', update: by('kari', first, [7]) }])
      const batch = [
        ...rows('b', writer('ola').type('Annet')),
        { sectionId: 'a', update: by('ola', first, [8, 7]) },
      ]
      await expect(log.append(batch)).rejects.toEqual(authorTaken)
      expect((await log.read('b')).rows).toEqual([])
      expect((await log.read('a')).authors).toEqual(new Map([[7, 'kari']]))
      await log.append([{ sectionId: 'b', update: by('ola', first, [7]) }])
      expect((await log.read('b')).authors).toEqual(new Map([[7, 'ola']]))
    })

    it('of an append whose answer was lost are told when it comes again', async () => {
      const [update] = writer('kari').type('Kanskje. ') as [Uint8Array]
      const again = { sectionId: 'a', update: by('kari', update, [7]) }
      await log.append([again])
      await expect(log.append([again])).rejects.toEqual(authorTaken)
      expect((await log.read('a')).authors.get(7)).toBe('kari')
      await log.append(rows('a', [update]))
      expect(await words('a')).toBe('Kanskje. ')
    })
  })

  describe('catching up', () => {
    it('gives exactly the rows that were asked for, and leaves out those that were folded', async () => {
      const kari = writer('kari')
      const early = await log.append(rows('a', kari.keys('ab')))
      await log.compact('a')
      const late = await log.append([
        ...rows('b', writer('ola').keys('xy'), null),
        ...rows('a', kari.keys('cd')),
      ])
      const [b1, , a1, a2] = late as [number, number, number, number]
      const found = await log.rows([a2, ...early, b1, a1])
      expect(found.map(({ id, sectionId, personId }) => [id, sectionId, personId])).toEqual([
        [b1, 'b', null],
        [a1, 'a', 'kari'],
        [a2, 'a', 'kari'],
      ])
      expect(found.slice(1).map(({ bytes }) => bytes)).toEqual(
        (await log.read('a')).rows.map(({ bytes }) => bytes),
      )
      expect(await log.rows([])).toEqual([])
    })

    it('tells how far each section has come', async () => {
      const kari = writer('kari')
      await log.append(rows('a', kari.keys('ab')))
      await log.compact('a')
      const after = await log.append([...rows('a', kari.keys('c')), ...rows('b', writer('ola').keys('xy'))])
      expect(await log.standing(['a', 'b', 'empty'])).toEqual(
        new Map([
          ['a', { version: 1, ids: after.slice(0, 1) }],
          ['b', { version: 0, ids: after.slice(1) }],
          ['empty', { version: 0, ids: [] }],
        ]),
      )
    })
  })

  it('finishes what is in hand when it is closed, and takes no more', async () => {
    const kari = writer('kari')
    const appended = [...'Siste ord'].map((letter) => log.append(rows('a', kari.type(letter))))
    const folded = log.compact('a')
    await log.close()
    await Promise.all(appended)
    await folded
    await expect(log.append(rows('a', kari.type('!')))).rejects.toThrow()
    log = await openLog(database, work)
    expect(await words('a')).toBe('Siste ord')
  })

  it('refuses tables of a newer version', async () => {
    if (provider === 'sqlite') {
      const { default: Sqlite } = await import('better-sqlite3')
      const file = new Sqlite(`${database.dataDir}/log.db`)
      file.pragma('user_version = 99')
      file.close()
    } else {
      await database.db.$executeRawUnsafe('UPDATE text_log_version SET version = 99')
    }
    await expect(openLog(database, work)).rejects.toThrow('newer version')
  })
})
