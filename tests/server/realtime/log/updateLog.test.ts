import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { foldUpdates } from '~server/log/checkpoint'
import { openUpdateLog } from '~server/log/openLog'
import type { LoggedUpdate, UpdateLog } from '~server/log/updateLog'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'

/** A document that a test types in, keeping each keystroke's update. */
function typist() {
  const doc = new Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const type = (words: string) => {
    for (const letter of words) doc.getText('content').insert(doc.getText('content').length, letter)
    return updates.splice(0)
  }
  return { doc, type }
}

const by = (personId: string | null, bytes: Uint8Array, newClients?: number[]): LoggedUpdate => ({
  bytes,
  personId,
  ...(newClients && { newClients }),
})

const rows = (sectionId: string, updates: Uint8Array[], personId = 'kari') =>
  updates.map((bytes) => ({ sectionId, update: by(personId, bytes) }))

function textFrom(updates: readonly Uint8Array[]): string {
  const doc = new Doc()
  for (const update of updates) applyUpdate(doc, update)
  return doc.getText('content').toString()
}

describe.each(providers)('the update log on %s', (provider) => {
  let database: TestDatabase
  let log: UpdateLog
  const open = () =>
    openUpdateLog({
      config: { databaseUrl: database.databaseUrl, dataDir: database.dataDir },
      logger: pino({ level: 'silent' }),
      now: () => new Date('2026-11-20T09:00:00Z'),
    })

  beforeEach(async () => {
    database = await openTestDatabase(provider)
    log = await open()
  })
  afterEach(async () => {
    await log.close()
    await database.close()
  })

  const textOf = async (sectionId: string) => textFrom((await log.read(sectionId)).updates)

  it('gives back what was appended, each section its own', async () => {
    await log.append([
      ...rows('a', typist().type('Alle skal kjenne noen')),
      ...rows('b', typist().type('Annet')),
    ])
    expect(await textOf('a')).toBe('Alle skal kjenne noen')
    expect(await textOf('b')).toBe('Annet')
    expect((await log.read('unknown')).updates).toEqual([])
  })

  it('keeps what was committed when it is opened again', async () => {
    await log.append(rows('a', typist().type('Holder')))
    await log.close()
    log = await open()
    expect(await textOf('a')).toBe('Holder')
  })

  it('commits a batch as a whole or not at all', async () => {
    const broken = { sectionId: 'a', update: by('kari', undefined as unknown as Uint8Array) }
    await expect(log.append([...rows('a', typist().type('Nei')), broken])).rejects.toThrow()
    expect((await log.read('a')).updates).toEqual([])
  })

  it('takes the same update twice without doubling the text', async () => {
    const updates = typist().type('Én gang')
    await log.append(rows('a', updates))
    await log.append(rows('a', updates))
    expect(await textOf('a')).toBe('Én gang')
  })

  it('remembers the first person of each client id, through compaction and for ever', async () => {
    const update = typist().type('x')[0] as Uint8Array
    const big = 4_294_967_295
    await log.append([{ sectionId: 'a', update: by('kari', update, [7, big]) }])
    await log.append([{ sectionId: 'a', update: by('ola', update, [7]) }])
    await log.append([{ sectionId: 'a', update: by(null, update, [9]) }])
    await log.compact('a')
    expect((await log.read('a')).authors).toEqual(
      new Map([
        [7, 'kari'],
        [big, 'kari'],
        [9, null],
      ]),
    )
  })

  it('folds rows into a checkpoint, again and again, and keeps the text', async () => {
    const { type } = typist()
    await log.append(rows('a', type('Først ')))
    expect(await log.compact('a')).toBe(true)
    expect((await log.read('a')).updates).toHaveLength(1)
    await log.append(rows('a', type('så')))
    expect(await textOf('a')).toBe('Først så')
    expect(await log.compact('a')).toBe(true)
    expect(await log.compact('a')).toBe(false)
    expect((await log.read('a')).updates).toHaveLength(1)
    expect(await textOf('a')).toBe('Først så')
  })

  it('leaves the sections beside the folded one alone', async () => {
    await log.append([...rows('a', typist().type('aa')), ...rows('b', typist().type('bb'))])
    await log.compact('a')
    expect((await log.read('b')).updates).toHaveLength(2)
  })

  it('keeps updates that wait for a missing predecessor', async () => {
    const [first, ...later] = typist().type('abc')
    await log.append(rows('a', later))
    await log.compact('a')
    expect(await textOf('a')).toBe('')
    await log.append(rows('a', [first as Uint8Array]))
    expect(await textOf('a')).toBe('abc')
  })

  it('loses nothing of what is appended and folded at the same time', async () => {
    const { type, doc } = typist()
    const folding: Promise<boolean>[] = []
    for (let round = 0; round < 20; round += 1) {
      const appended = log.append(rows('a', type(`runde ${round} `)))
      folding.push(log.compact('a'), log.compact('a'))
      await appended
    }
    await Promise.all(folding)
    expect(await textOf('a')).toBe(doc.getText('content').toString())
  })

  it('refuses to fold a row that cannot be applied, and removes nothing', async () => {
    const good = typist().type('godt')
    await log.append([...rows('a', good), ...rows('a', [new Uint8Array([1, 1, 1])])])
    await expect(log.compact('a')).rejects.toThrow()
    expect((await log.read('a')).updates).toHaveLength(good.length + 1)
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
    await expect(open()).rejects.toThrow('newer version')
  })
})

it('a checkpoint is as small as the text, not as its history', () => {
  const { doc, type } = typist()
  const updates = type('skrevet og slettet '.repeat(20))
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.getText('content').delete(0, doc.getText('content').length - 8)
  const { state } = foldUpdates(updates)
  expect(textFrom([state])).toBe('slettet ')
  expect(state.byteLength).toBeLessThan(100)
  expect(encodeStateAsUpdate(doc).byteLength).toBe(state.byteLength)
})
