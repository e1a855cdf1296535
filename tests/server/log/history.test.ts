import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { blocksOf, brokenChains, docOf, openLog, rows, work, wordsOf, writer } from './writing'

/** What the second step of the history added, taken back. */
const firstVersion = {
  sqlite: `ALTER TABLE text_checkpoint DROP COLUMN deletions;
    DROP TABLE text_revision;
    DROP TABLE text_removed;
    PRAGMA user_version = 1`,
  postgres: `ALTER TABLE text_checkpoint DROP COLUMN deletions;
    DROP TABLE text_revision;
    UPDATE text_log_version SET version = 1`,
}

describe.each(providers)('a log of the first version on %s', (provider) => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await openTestDatabase(provider)
  })
  afterEach(() => database.close())

  async function goBack() {
    if (provider === 'sqlite') {
      const file = new Sqlite(`${database.dataDir}/log.db`)
      file.exec(firstVersion.sqlite)
      file.close()
    } else {
      for (const statement of firstVersion.postgres.split(';')) await database.db.$executeRawUnsafe(statement)
    }
  }

  it('is brought up to date with everything that is in it', async () => {
    const kari = writer('kari')
    const before = await openLog(database, work)
    const folded = [...kari.keys('Skrevet og slettet. '), ...kari.move({ kind: 'erase', at: 0, to: 0.6 })]
    await before.append(rows('a', folded))
    const checkpoint = await before.compact('a')
    await before.append(rows('a', kari.keys('Etter.')))
    const stored = await before.read('a')
    await before.close()
    await goBack()

    const log = await openLog(database, work)
    expect(await log.revisions('a')).toEqual([])
    // What was deleted was not kept; it is found in the state, to the byte.
    expect((await log.read('a')).checkpoint?.deletions).toEqual(checkpoint?.deletions)
    expect(await log.read('a')).toEqual(stored)
    expect((await log.compact('a'))?.version).toBe(2)
    const now = docOf(await log.read('a'))
    const [revision] = await log.revisions('a')
    expect(revision?.before).toBe(wordsOf({ checkpoint, rows: [] }))
    expect(brokenChains([{ ...revision, before: null } as never], blocksOf(now))).toEqual([])
    await log.close()
  })
})
