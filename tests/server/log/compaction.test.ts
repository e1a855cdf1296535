import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeStateVector, parseUpdateMeta, type XmlElement, type XmlText } from 'yjs'
import type { UpdateLog } from '~server/log/updateLog'
import type { TextWork } from '~server/text/textWork'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { blocksOf, brokenChains, docOf, openLog, rows, wordsOf, work, writer } from './writing'

describe.each(providers)('compaction on %s', (provider) => {
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

  it('folds rows into a checkpoint, again and again, and keeps the text', async () => {
    const kari = writer('kari')
    await log.append(rows('a', kari.keys('Først ')))
    const first = await log.compact('a')
    expect(first?.version).toBe(1)
    expect(await log.read('a')).toMatchObject({ checkpoint: first, rows: [] })
    await log.append(rows('a', kari.keys('så')))
    expect(await words('a')).toBe('Først så')
    expect((await log.compact('a'))?.version).toBe(2)
    expect(await log.compact('a')).toBeNull()
    const stored = await log.read('a')
    expect(stored.rows).toEqual([])
    expect(wordsOf(stored)).toBe('Først så')
    expect(stored.checkpoint?.stateVector).toEqual(encodeStateVector(kari.doc))
  })

  it('keeps apart what is deleted in a checkpoint', async () => {
    const kari = writer('kari')
    await log.append(rows('a', [...kari.keys('bort'), ...kari.move({ kind: 'erase', at: 0, to: 1 })]))
    await log.compact('a')
    const { checkpoint } = await log.read('a')
    const deletions = checkpoint?.deletions as Uint8Array
    expect(parseUpdateMeta(deletions).to.size).toBe(0)
    expect(deletions.byteLength).toBeGreaterThan(2)
  })

  it('writes down what the rows changed, block by block, once', async () => {
    const kari = writer('kari')
    await log.append(rows('a', kari.keys('Før. ')))
    await log.compact('a')
    const ola = writer('ola', kari.doc)
    await log.append(rows('a', ola.keys('Etter.'), 'ola'))
    await log.append(
      rows(
        'a',
        [...kari.move({ kind: 'split', at: 0.5 }), ...kari.move({ kind: 'type', at: 1, words: 'Ny' })],
        null,
      ),
    )
    await log.compact('a')
    const revisions = await log.revisions('a')
    expect(revisions[0]).toMatchObject({ authors: ['kari'], before: null, after: 'Før. ' })
    expect(revisions[1]).toMatchObject({ authors: ['ola', null], before: 'Før. ' })
    for (const { from, to } of revisions) expect(to).toBeGreaterThanOrEqual(from)
    expect(brokenChains(revisions, blocksOf(docOf(await log.read('a'))))).toEqual([])
    expect(await log.revisions('b')).toEqual([])
  })

  it('leaves the sections beside the folded one alone', async () => {
    await log.append([...rows('a', writer('kari').keys('aa')), ...rows('b', writer('ola').keys('bb'))])
    await log.compact('a')
    expect((await log.read('b')).rows).toHaveLength(2)
  })

  it('keeps updates that wait for a missing predecessor', async () => {
    const [first, ...later] = writer('kari').keys('abc')
    await log.append(rows('a', later))
    await log.compact('a')
    expect(await words('a')).toBe('')
    await log.append(rows('a', [first as Uint8Array]))
    expect(await words('a')).toBe('abc')
  })

  it('refuses to fold a row that cannot be applied, and removes nothing', async () => {
    const good = writer('kari').keys('godt')
    await log.append([...rows('a', good), ...rows('a', [new Uint8Array([1, 1, 1])])])
    await expect(log.compact('a')).rejects.toThrow()
    expect((await log.read('a')).rows).toHaveLength(good.length + 1)
    expect(await log.revisions('a')).toEqual([])
    await expect(log.compact('a')).rejects.toThrow()
  })

  it('takes words that no database keeps as they are', async () => {
    const kari = writer('kari')
    const updates = kari.type('Null ')
    kari.doc.on('update', (update: Uint8Array) => updates.push(update))
    const [block] = kari.doc.getXmlFragment('content').toArray() as [XmlElement]
    const [text] = block.toArray() as [XmlText]
    text.insert(5, '\0 og halv \ud83d')
    await log.append(rows('a', updates))
    expect((await log.compact('a'))?.version).toBe(1)
    expect((await log.revisions('a')).map(({ before }) => before)).toEqual([null])
  })

  it('by another process at the same time folds once', async () => {
    const other = await openLog(database, work, 'other')
    await log.append(rows('a', writer('kari').keys('Én gang')))
    const folded = await Promise.all([log.compact('a'), other.compact('a'), log.compact('a')])
    expect(folded.filter((checkpoint) => checkpoint !== null)).toHaveLength(1)
    await other.close()
    expect(await words('a')).toBe('Én gang')
    expect(await log.revisions('a')).toHaveLength(1)
  })

  it('of an older view changes nothing when another process folded meanwhile', async () => {
    const kari = writer('kari')
    const others: UpdateLog[] = []
    const outrun = {
      fold: async (...given: Parameters<TextWork['fold']>) => {
        // As it goes when the lock's connection broke unnoticed.
        const { db } = database
        if (provider === 'postgres')
          await db.$queryRawUnsafe(
            `SELECT pg_terminate_backend(pid)::text FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
          )
        const other = await openLog(database, work, 'other')
        others.push(other)
        await other.append(rows('a', kari.keys('senere')))
        await other.compact('a')
        return work.fold(...given)
      },
    }
    const slow = await openLog(database, outrun)
    await slow.append(rows('a', kari.keys('Først ')))
    const folded = await slow.compact('a').catch(() => null)
    expect(folded).toBeNull()
    expect(await words('a')).toBe('Først senere')
    expect((await log.revisions('a')).filter(({ before }) => before === null)).toHaveLength(1)
    for (const each of [slow, ...others]) await each.close()
  })
})
