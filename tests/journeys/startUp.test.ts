/** A start that cannot succeed says what to change, and ends. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, openDatabase } from '~server/db/open'

describe('the built process', () => {
  let folder: string
  let taken: Server

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'langbord-start-'))
    await writeFile(join(folder, 'file'), '')
    taken = createServer()
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
  })
  afterAll(async () => {
    await new Promise((closed) => taken.close(closed))
    await rm(folder, { recursive: true, force: true })
  })

  /** Starts production with these settings. @returns its exit code and all that it printed */
  function start(settings: Record<string, string>): Promise<{ code: unknown; told: string }> {
    const quiet = { DATABASE_URL: '', SMTP_URL: '', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' }
    const args = ['--enable-source-maps', 'build/process/index.js', 'production']
    const options = {
      env: { ...process.env, ...quiet, DATA_DIR: join(folder, 'data'), ...settings },
      encoding: 'utf8' as const,
      timeout: 30_000,
    }
    return new Promise((ended) =>
      execFile(process.execPath, args, options, (error, out, err) =>
        ended({ code: error?.code ?? 0, told: out + err }),
      ),
    )
  }

  it.each([
    [{ PORT: 'abc' }, ['PORT', 'whole number']],
    [{ PUBLIC_URL: 'langbord.no' }, ['PUBLIC_URL', 'https://']],
    [{ DATABASE_URL: 'mysql://root:hemmelig@localhost/x' }, ['DATABASE_URL', 'postgresql://']],
    [{ SMTP_URL: 'nonsense' }, ['SMTP_URL', 'smtp://']],
    [{ MAIL_FROM: 'kommunen' }, ['MAIL_FROM', 'e-mail address']],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL', 'debug']],
    [{ TRUSTED_PROXIES: 'yes' }, ['TRUSTED_PROXIES', '0 to 10']],
    [{ MAX_CONNECTIONS: '0' }, ['MAX_CONNECTIONS', '1 to 1000000']],
    [
      { DATABASE_URL: 'postgresql://langbord:hemmelig@127.0.0.1:1/x' },
      ['DATABASE_URL', "Can't reach database server"],
    ],
    [{ HOST: '192.0.2.1' }, ['HOST', 'localhost']],
  ])('that is given %o names the variable and what it must be', async (settings, words) => {
    const { code, told } = await start(settings)
    expect(code).toBe(1)
    for (const word of words) expect(told).toContain(word)
    expect(told).not.toContain('    at ')
    expect(told).not.toContain('hemmelig')
  })

  it('says in one sentence that its port is taken', async () => {
    const { port } = taken.address() as AddressInfo
    const { code, told } = await start({ PORT: String(port) })
    expect(code).toBe(1)
    expect(told.trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} is in use`)])
  })

  it('names DATA_DIR when it cannot make its folder', async () => {
    const { code, told } = await start({ DATA_DIR: join(folder, 'file/data') })
    expect([code, told]).toEqual([1, expect.stringContaining('(DATA_DIR) cannot be written to')])
  })

  it('says that another program holds the database', async () => {
    const dataDir = await mkdtemp(join(folder, 'held-'))
    await (await openDatabase({ databaseUrl: undefined, dataDir })).close()
    const { db, close } = await connectDatabase({ databaseUrl: undefined, dataDir })
    await db.person.count()
    const { code, told } = await start({ DATA_DIR: dataDir })
    await close()
    expect([code, told]).toEqual([1, expect.stringContaining('(DATA_DIR) is held open by another program')])
  })

  it('tells everything that is wrong at once', async () => {
    const { told } = await start({ PORT: 'abc', SMTP_URL: 'nonsense' })
    expect(told).toMatch(/PORT[^]*SMTP_URL/)
  })
})
