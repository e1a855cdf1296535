/** A server in a process of its own with a small heap, honest people at its tables, and room for everybody else. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect } from 'vitest'
import { documentSchema } from '~core/document/schema'
import { hasSoundBlockIds } from '~core/sync/blockIds'
import type { Provider } from '~server/db/migrations'
import { bundle, type Bundle } from '~tests/setup/bundle'
import { openTestDatabase } from '~tests/setup/databases'
import { make, rejectedByEditor } from '~tests/sync/pen'
import { knock, seatPeople, sit, until, type PersonName, type Writer } from '../table'
import type { SiegeOptions, Vitals } from './besieged'
import { rawSocket } from './rawSocket'

let built: Bundle
beforeAll(async () => {
  built = await bundle({ besieged: 'tests/server/realtime/hostile/besieged.ts' })
})
afterAll(() => built.remove())

/** Megabytes of heap for the process that everybody else depends on. */
const HEAP = 256
/** Nobody waits so long; it only ends a test that would never end. Milliseconds. */
const PATIENCE = 45_000

/** Kari writes and Siv reads, in both rooms. Ola, who may write, and Per, who may only read, are up to no good. */
const rooms = ['section', 'other'] as const

export type Siege = Awaited<ReturnType<typeof layScene>>

export async function layScene(provider: Provider, options: SiegeOptions = {}) {
  const database = await openTestDatabase(provider)
  const cookies = await seatPeople(database.db)
  // The embedded database has one process at a time.
  await database.db.$disconnect()
  const child = fork(built.file('besieged'), {
    execArgv: ['--expose-gc', `--max-old-space-size=${HEAP}`],
    env: {
      ...process.env,
      DATABASE_URL: database.databaseUrl ?? '',
      DATA_DIR: database.dataDir,
      SIEGE: JSON.stringify(options),
    },
  })
  const address = await answerOf<string>(child)
  const leaving: (() => void)[] = []

  const sitDown = async (person: PersonName, section: string): Promise<Writer> => {
    const writer = sit(cookies[person], address, section)
    leaving.push(() => writer.leave())
    await until(() => writer.provider.synced, PATIENCE)
    return writer
  }
  const tables: { readonly section: string; readonly kari: Writer; readonly siv: Writer }[] = []
  for (const section of rooms) {
    tables.push({ section, kari: await sitDown('kari', section), siv: await sitDown('siv', section) })
  }
  /** Everything that Kari has written and Siv has seen, in each room. */
  const written: Readonly<Record<string, string[]>> = Object.fromEntries(rooms.map((room) => [room, []]))
  let wordCount = 0

  const vitals = async (): Promise<Vitals> => {
    const answer = answerOf<Vitals>(child)
    child.send('how are you?')
    return answer
  }

  /**
   * What Kari writes reaches Siv, in the attacked room and beside it. Where whoever may write has deleted the paragraph
   * under her caret, or left one that no editor takes, she tries again: it is put right when the text rests.
   */
  const goesOn = async () => {
    for (const { section, kari, siv } of tables) {
      await until(async () => {
        const words = `ord ${(wordCount += 1)} `
        if (!types(kari, words)) return sleep(200, false)
        const arrives = await sees(siv, words)
        if (arrives) written[section]?.push(words)
        return arrives
      }, PATIENCE)
    }
  }
  await goesOn()
  const before = await vitals()

  return {
    address,
    cookieOf: (person: PersonName) => cookies[person],
    vitals,
    goesOn,
    sitDown,
    /** What honest people have written in the attacked room is as they see it. */
    text: () => tables[0]?.siv.words() ?? '',

    /** A bare WebSocket that keeps what it hears. */
    async knock(person: PersonName, path = '/sync/section') {
      const visitor = await knock(`ws://${address}${path}`, { cookie: cookies[person] })
      leaving.push(() => visitor.socket.terminate())
      return visitor
    },

    /** A connection on which anything at all can be written. */
    async raw(person: PersonName, path = '/sync/section') {
      const line = await rawSocket(address, path, cookies[person])
      leaving.push(() => line.socket.destroy())
      return line
    },

    /**
     * A newcomer gets a text that is valid, whole, and what the others have, with every word that honest people wrote.
     *
     * @param deletable where words may have been deleted by those who may write
     */
    async isSound(deletable: readonly string[] = []) {
      for (const { section, kari, siv } of tables) {
        const { doc, text, words, leave } = await sitDown('siv', section)
        // What concurrent edits left is put in order when the text rests.
        await until(() => rejectedByEditor(doc) === 0 && hasSoundBlockIds(doc), PATIENCE)
        documentSchema.nodeFromJSON(text()).check()
        expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
        await until(() => words() === siv.words() && words() === kari.words(), PATIENCE)
        if (!deletable.includes(section)) {
          for (const honest of written[section] ?? []) expect(words()).toContain(honest)
        }
        leave()
      }
    },

    /**
     * The process lives, honest people go on, the text is sound, and the process holds no more than before.
     *
     * @param bounds megabytes: what may be held after the attack, and taken during it, beyond what was before
     */
    async stands(
      attack: string,
      bounds: { readonly held: number; readonly peak: number },
      deletable: readonly string[] = [],
    ) {
      expect(child.exitCode ?? child.signalCode).toBe(null)
      await goesOn()
      const after = await vitals()
      const grown = { held: after.held - before.held, peak: after.peak - before.peak }
      const rounded = Object.entries({ ...grown, worstDelay: after.worstDelay }).map(
        ([name, amount]) => `${name} ${amount.toFixed(0)}`,
      )
      console.info(`${attack}: ${rounded.join(', ')} (MB, MB, ms)`)
      expect(grown.held, 'megabytes held').toBeLessThan(bounds.held)
      expect(grown.peak, 'megabytes taken').toBeLessThan(bounds.peak)
      await this.isSound(deletable)
    },

    async clear() {
      for (const leave of leaving) leave()
      const gone = once(child, 'exit')
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await gone
      }
      await database.close()
    },
  }
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null) =>
      reject(new Error(`the server ended with ${code ?? signal}`))
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      resolve(answer as T)
    })
  })
}

/** @returns whether an editor could take the text as it stands */
function types({ doc }: Writer, words: string): boolean {
  try {
    make(doc, { kind: 'type', at: 1, words }, () => `${doc.clientID}-${words}`)
    return true
  } catch {
    return false
  }
}

/** Whether the words arrive in reasonable time. */
async function sees(siv: Writer, words: string): Promise<boolean> {
  return until(() => siv.words().includes(words), PATIENCE / 4).then(
    () => true,
    () => false,
  )
}
