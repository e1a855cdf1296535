import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Worker } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '~server/config'
import { explainStart } from '~server/explainStart'
import type { UpdateLog } from '~server/log/updateLog'
import { openLog, rows, work, wordsOf, writer } from './writing'

const threads = vi.hoisted((): Worker[] => [])
vi.mock(import('~server/startWorker'), async (original) => {
  const { startWorker } = await original()
  return {
    startWorker: (...given) => {
      const thread = startWorker(...given)
      threads.push(thread)
      return thread
    },
  }
})

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'langbord-test-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

const open = () => openLog({ databaseUrl: undefined, dataDir }, work)

describe('the thread of the log file', () => {
  let log: UpdateLog
  beforeEach(async () => {
    log = await open()
  })
  afterEach(() => log.close())

  it('does not hold up anything else while a commit waits', async () => {
    const other = new Sqlite(join(dataDir, 'log.db'))
    other.exec('BEGIN IMMEDIATE')
    let committed = false
    const appended = log.append(rows('a', writer('kari').type('Venter'))).then(() => (committed = true))
    // A log in this thread would have waited for the lock by now.
    for (let turns = 0; turns < 100; turns += 1) await turn()
    expect(committed).toBe(false)
    other.exec('COMMIT')
    other.close()
    await appended
    expect(wordsOf(await log.read('a'))).toBe('Venter')
  })

  it('fails the calls in hand when it dies, and works on in another', async () => {
    const kari = writer('kari')
    const first = await log.append(rows('a', kari.keys('Før')))
    await log.compact('a')
    const updates = kari.keys(' og etter')
    const other = new Sqlite(join(dataDir, 'log.db'))
    other.exec('BEGIN IMMEDIATE')
    const inHand = updates.map((update) => log.append(rows('a', [update])))
    const died = threads.at(-1)?.terminate()
    other.close()
    await died
    const outcomes = await Promise.allSettled(inHand)
    expect(outcomes.at(-1)?.status).toBe('rejected')
    // It is not known which were written; all of them again does no harm.
    const again = await log.append(rows('a', updates))
    expect(wordsOf(await log.read('a'))).toBe('Før og etter')
    expect(again[0]).toBeGreaterThan(first.at(-1) ?? 0)
  })

  it('tells that the file cannot be opened when it is started again, and tries anew with the next call', async () => {
    await log.append(rows('a', writer('kari').type('Her')))
    await threads.at(-1)?.terminate()
    const file = new Sqlite(join(dataDir, 'log.db'))
    file.pragma('user_version = 99')
    await expect(log.read('a')).rejects.toThrow('newer version')
    file.pragma('user_version = 2')
    file.close()
    expect(wordsOf(await log.read('a'))).toBe('Her')
  })

  it('is closed twice without harm', async () => {
    await Promise.all([log.close(), log.close()])
    await expect(log.read('a')).rejects.toThrow('closed')
  })
})

it('does not keep a process alive that has nothing else to wait for', async () => {
  const source = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)))
  const script = `
    const { openSqliteLog } = await import(${source('../../../server/log/sqliteLog.ts')})
    const log = await openSqliteLog(${JSON.stringify(join(dataDir, 'log.db'))}, { now: () => new Date() })
    const update = { bytes: new Uint8Array([0, 0]), personId: null }
    process.stdout.write(String(await log.append([{ sectionId: 'a', update }])))`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  expect(stdout).toBe('1')
})

describe('a log file that cannot be opened', () => {
  const config = () => ({ ...readConfig({ DATA_DIR: dataDir }, 'production'), databaseUrl: undefined })
  const failure = () =>
    open().then(
      () => undefined,
      (error: unknown) => error,
    )

  it('is told with what to do about it', async () => {
    await mkdir(join(dataDir, 'log.db'))
    const error = await failure()
    expect(error).toMatchObject({ code: 'SQLITE_CANTOPEN' })
    expect(explainStart(error, config())).toContain('DATA_DIR')
  })

  it('because its folder cannot be made is told likewise', async () => {
    const file = join(dataDir, 'file')
    await writeFile(file, '')
    const error = await openLog({ databaseUrl: undefined, dataDir: join(file, 'folder') }, work).catch(
      (reason: unknown) => reason,
    )
    expect(explainStart(error, config())).toContain('DATA_DIR')
  })

  it('because it is something else says so', async () => {
    await writeFile(
      join(dataDir, 'log.db'),
      'no database, but something long enough to be looked at'.repeat(20),
    )
    expect(await failure()).toMatchObject({ code: 'SQLITE_NOTADB' })
  })
})
