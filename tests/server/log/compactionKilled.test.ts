/** Compaction killed at each of its steps: nothing lost, nothing doubled, and the next compaction works. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RowId, UpdateLog } from '~server/log/updateLog'
import { bundle, type Bundle } from '~tests/setup/bundle'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { until } from '../realtime/table'
import { blocksOf, brokenChains, docOf, isSame, openLog, rows, work, writer } from './writing'

/** Steps where the process waits to be killed. */
const betweenTransactions = ['opened', 'read', 'appended while folding', 'folded', 'replaced']

/** Statements inside the transaction, which a trigger of the test holds up on the row in question. */
const insideTransaction = {
  'the checkpoint is saved': { table: 'text_checkpoint', event: 'UPDATE', row: 'NEW.version = 2' },
  'the first revision is written': {
    table: 'text_revision',
    event: 'INSERT',
    row: `NEW.block_id = 'kari-1'`,
  },
  'the last revision is written': { table: 'text_revision', event: 'INSERT', row: `NEW.block_id = 'kari-2'` },
  'a row is removed': { table: 'text_update', event: 'DELETE', row: 'OLD.id = $middle' },
}

type Hold = (typeof insideTransaction)[keyof typeof insideTransaction]

let built: Bundle
beforeAll(async () => {
  built = await bundle({ folding: 'tests/server/log/folding.ts' })
})
afterAll(() => built.remove())

describe.each(providers)('killing compaction on %s', (provider) => {
  let database: TestDatabase
  let log: UpdateLog
  let child: ChildProcess | undefined
  let kari: ReturnType<typeof writer>
  let late: Uint8Array[]
  let given: readonly RowId[]

  beforeEach(async () => {
    database = await openTestDatabase(provider)
    kari = writer('kari')
    log = await openLog(database, work)
    await log.append(rows('a', kari.keys('Først står dette. ')))
    await log.compact('a')
    given = await log.append(rows('a', [...kari.keys('Så dette.'), ...kari.move({ kind: 'split', at: 0.5 })]))
    await log.append(rows('b', writer('siv').keys('Noe annet')))
    await log.close()
    const ola = writer('ola')
    late = [...ola.keys('Og'), ...ola.keys('så')].slice(0, 2)
  })
  afterEach(async () => {
    await kill()
    await log.close()
    await database.close()
  })

  /** Starts a process that folds. @returns what it has said */
  function start(stopAt = 'never'): Set<string> {
    const said = new Set<string>()
    child = spawn(process.execPath, [built.file('folding')], {
      env: {
        ...process.env,
        DATABASE_URL: database.databaseUrl ?? '',
        DATA_DIR: database.dataDir,
        STOP_AT: stopAt,
        UPDATES: JSON.stringify(late.map((update) => Buffer.from(update).toString('base64'))),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (child.stdout) createInterface(child.stdout).on('line', (line) => said.add(line))
    return said
  }

  async function kill() {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null || running.signalCode) return
    const gone = once(running, 'exit')
    running.kill('SIGKILL')
    await gone
  }

  const onFile = <T>(use: (file: Sqlite.Database) => T): T => {
    const file = new Sqlite(`${database.dataDir}/log.db`, { timeout: 0 })
    try {
      return use(file)
    } finally {
      file.close()
    }
  }

  /** Makes the statement take for ever on one row; on PostgreSQL, so many seconds. */
  async function hold({ table, event, row }: Hold, seconds = 600) {
    const when = row.replace('$middle', String(given[3]))
    if (provider === 'sqlite') {
      onFile((file) =>
        file.exec(`
          CREATE TABLE digit AS SELECT value FROM json_each('[0,1,2,3,4,5,6,7,8,9]');
          CREATE VIEW number AS SELECT 1 FROM digit a, digit b, digit c, digit d, digit e, digit f;
          CREATE TRIGGER held AFTER ${event} ON ${table} WHEN ${when}
          BEGIN SELECT count(*) FROM number one, number other; END`),
      )
      return
    }
    await database.db.$executeRawUnsafe(`CREATE FUNCTION hold() RETURNS trigger AS
      'BEGIN PERFORM pg_sleep(${seconds}); RETURN NULL; END' LANGUAGE plpgsql`)
    await database.db.$executeRawUnsafe(
      `CREATE TRIGGER held AFTER ${event} ON ${table} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION hold()`,
    )
  }

  async function letGo({ table }: Hold) {
    if (provider === 'sqlite') onFile((file) => file.exec('DROP TRIGGER held'))
    else await database.db.$executeRawUnsafe(`DROP TRIGGER held ON ${table}`)
  }

  /** Whether somebody is inside a transaction that is held up. */
  async function isHeld(): Promise<boolean> {
    if (provider === 'sqlite') {
      return onFile((file) => {
        try {
          file.exec('BEGIN IMMEDIATE')
          return false
        } catch (error) {
          return (error as { code?: string }).code === 'SQLITE_BUSY'
        }
      })
    }
    return (await backends(`wait_event = 'PgSleep'`)) > 0
  }

  /** Ends server processes of this database. @returns how many there were */
  const endBackends = (which: string) =>
    database.db.$executeRawUnsafe(
      `SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE datname = current_database() AND ${which}`,
    )
  async function backends(which: string): Promise<number> {
    const found = await database.db.$queryRawUnsafe<unknown[]>(
      `SELECT pid::text FROM pg_stat_activity WHERE datname = current_database() AND ${which}`,
    )
    return found.length
  }

  /** Everything that was acknowledged is there, told once, and can be folded on. */
  async function expectSound(said: ReadonlySet<string>, folded: boolean | 'either') {
    log = await openLog(database, work)
    if (said.has('appended while folding')) kari.take(late[0] as Uint8Array)
    if (said.has('appended while replacing')) kari.take(late[1] as Uint8Array)

    const stored = await log.read('a')
    expect(isSame(docOf(stored), kari.doc)).toBe(true)
    const version = stored.checkpoint?.version
    if (folded !== 'either') expect(version).toBe(folded ? 2 : 1)
    const left = stored.rows.map(({ id }) => id)
    expect(given.filter((id) => left.includes(id))).toEqual(version === 2 ? [] : given)

    const told = await log.revisions('a')
    expect(brokenChains(told, blocksOf(docOf({ checkpoint: stored.checkpoint, rows: [] })))).toEqual([])

    await log.append(rows('a', kari.keys(' Til slutt.')))
    expect((await until(() => log.compact('a'))).version).toBe((version ?? 0) + 1)
    const after = await log.read('a')
    expect(after.rows).toEqual([])
    expect(isSame(docOf(after), kari.doc)).toBe(true)
    expect(brokenChains(await log.revisions('a'), blocksOf(kari.doc))).toEqual([])
    expect((await log.read('b')).rows).toHaveLength('Noe annet'.length)
  }

  it.each(betweenTransactions)('killed when it has said "%s"', async (step) => {
    const said = start(step)
    await until(() => said.has(step))
    await kill()
    await expectSound(said, step === 'replaced')
  })

  it.each(Object.entries(insideTransaction))('killed while %s', async (_, step) => {
    await hold(step)
    const said = start()
    await until(() => said.has('folded'))
    await until(isHeld)
    // On PostgreSQL others append while a fold is being saved; SQLite has one writer.
    if (provider === 'postgres') await until(() => said.has('appended while replacing'))
    await kill()
    if (provider === 'postgres') {
      // Its half of the connection would sleep on, with the transaction open.
      await endBackends(`wait_event = 'PgSleep'`)
      await until(async () => (await backends(`wait_event = 'PgSleep'`)) === 0)
    }
    await letGo(step)
    await expectSound(said, false)
  })

  if (provider === 'sqlite') return
  const removal = insideTransaction['a row is removed']

  it('killed while the server goes on with its statement', async () => {
    await hold(removal, 1)
    const said = start()
    await until(isHeld)
    await kill()
    await until(async () => !(await isHeld()))
    await letGo(removal)
    await expectSound(said, 'either')
  })

  it('works again in the same process when the server cut its connection', async () => {
    await hold(removal)
    const said = start()
    await until(isHeld)
    await until(() => said.has('appended while replacing'))
    await endBackends(`wait_event = 'PgSleep'`)
    await until(() => said.has('failed'))
    await letGo(removal)
    await until(() => said.has('replaced'))
    await expectSound(said, true)
  })
})
