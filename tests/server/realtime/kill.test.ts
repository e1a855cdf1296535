import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeStateVector, getState } from 'yjs'
import { make } from '~tests/sync/pen'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { seatPeople, sit, until, type PersonName, type Writer } from './table'

const killable = fileURLToPath(new URL('./killable.ts', import.meta.url))

describe.each(providers)('kill -9 of the server, on %s', (provider) => {
  let database: TestDatabase
  let cookies: Record<PersonName, string>
  let child: ChildProcess | undefined
  const sitting: Writer[] = []

  beforeEach(async () => {
    database = await openTestDatabase(provider)
    cookies = await seatPeople(database.db)
    // The embedded database has one process at a time.
    await database.db.$disconnect()
  })
  afterEach(async () => {
    sitting.splice(0).forEach((writer) => writer.leave())
    await kill()
    await database.close()
  })

  async function start(): Promise<string> {
    child = spawn(process.execPath, ['--import', 'tsx', killable], {
      env: { ...process.env, DATABASE_URL: database.databaseUrl ?? '', DATA_DIR: database.dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const started = child
    return new Promise((resolve, reject) => {
      started.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()))
      started.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    })
  }

  async function kill() {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null || running.signalCode) return
    const gone = once(running, 'exit')
    running.kill('SIGKILL')
    await gone
  }

  async function write(person: PersonName, address: string): Promise<Writer> {
    const writer = sit(cookies[person], address, 'section')
    sitting.push(writer)
    await until(() => writer.provider.synced)
    return writer
  }

  const type = ({ doc }: Writer, words: string) =>
    make(doc, { kind: 'type', at: 1, words }, () => `${doc.clientID}-${words}`)

  /** Whether the latest receipt covers everything that the writer has typed. */
  const isSaved = ({ doc, heard }: Writer) => {
    const receipt = heard.filter((message) => message.kind === 'saved').at(-1)
    return (
      receipt !== undefined &&
      decodeStateVector(receipt.stateVector).get(doc.clientID) === getState(doc.store, doc.clientID)
    )
  }

  it('50 ms after "saved" loses nothing, 20 times', { timeout: 240_000 }, async () => {
    const written: string[] = []
    for (let round = 0; round < 20; round += 1) {
      const kari = await write('kari', await start())
      for (const words of written) expect(kari.words()).toContain(words)
      const words = `runde ${round}. `
      type(kari, words)
      await until(() => isSaved(kari))
      await sleep(50)
      await kill()
      written.push(words)
      kari.leave()
    }
    const ola = await write('ola', await start())
    for (const words of written) expect(ola.words()).toContain(words)
  })

  it('the moment another person has seen a text loses nothing of it', { timeout: 120_000 }, async () => {
    const seen: string[] = []
    for (let round = 0; round < 6; round += 1) {
      const address = await start()
      const [kari, ola] = [await write('kari', address), await write('ola', address)]
      for (const words of seen) expect(ola.words()).toContain(words)
      const words = `sett ${round}. `
      type(kari, words)
      const saw = new Promise<void>((resolve) =>
        ola.doc.on('update', () => ola.words().includes(words) && resolve()),
      )
      await saw
      await kill()
      seen.push(words)
      kari.leave()
      ola.leave()
    }
    const siv = await write('siv', await start())
    for (const words of seen) expect(siv.words()).toContain(words)
  })

  it(
    'leaves what was written meanwhile with the writer, and takes it when the server is back',
    { timeout: 60_000 },
    async () => {
      const kari = await write('kari', await start())
      await kill()
      type(kari, 'Mens tjeneren var borte. ')
      const address = await start()
      const back = sit(cookies.kari, address, 'section', kari.doc)
      sitting.push(back)
      const ola = await write('ola', address)
      await until(() => ola.words().includes('Mens tjeneren var borte'))
    },
  )
})
