/**
 * kill -9 of the server at any moment: what it had acknowledged to a writer, and what a second client had received, is
 * there when it is back, and the text is a valid one.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { documentSchema } from '~core/document/schema'
import { textOf } from '~core/sync/text'
import type { Provider } from '~server/db/migrations'
import { make, type Move } from '~tests/sync/pen'
import type { Bundle } from '~tests/setup/bundle'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { bundleKillable, KillableServer } from './killableServer'
import { sitAsScribe, type Scribe } from './scribe'
import { seatPeople, sit, until, type PersonName, type Writer } from './table'

/** On each database. */
const KILLS = 200
/** Servers side by side, each on a database of its own: while one starts, others write. */
const LANES = 5

let built: Bundle
beforeAll(async () => {
  built = await bundleKillable()
})
afterAll(() => built.remove())

interface Lane {
  readonly cookies: Record<PersonName, string>
  readonly server: KillableServer
  close(): Promise<void>
}

async function openLane(provider: Provider): Promise<Lane> {
  const database: TestDatabase = await openTestDatabase(provider)
  const cookies = await seatPeople(database.db)
  // The embedded database has one process at a time.
  await database.db.$disconnect()
  const server = new KillableServer(built.file('killable'), database)
  return {
    cookies,
    server,
    close: async () => {
      await server.kill()
      await database.close()
    },
  }
}

const someOf = <T>(choices: readonly T[]) => choices[Math.floor(Math.random() * choices.length)] as T

/** One of the two changes structure and deletes; two who split one paragraph at once double its tail, by nobody's fault. */
const moves: readonly ((words: string) => Move)[] = [
  (words) => ({ kind: 'type', at: Math.random(), words }),
  (words) => ({ kind: 'type', at: 1, words }),
  () => ({ kind: 'erase', at: Math.random(), to: Math.random() }),
  () => ({ kind: 'split', at: Math.random() }),
  () => ({ kind: 'heading', at: Math.random() }),
]

/** When the server is killed while people write. */
const moments = {
  'at any time': (kill: () => void) => void setTimeout(kill, Math.random() * 120),
  'as a receipt or an update comes': (kill: () => void, scribes: readonly Scribe[]) => {
    let news = Math.ceil(Math.random() * 12)
    const hear = () => {
      if ((news -= 1) === 0) kill()
    }
    for (const scribe of scribes) scribe.onNews = hear
    // Where less comes than was waited for.
    setTimeout(kill, 400)
  },
}

/** Everything that was promised is in the text; what is in it is of the schema. */
function expectKept(durable: Doc, stands: Doc): void {
  const lost: Uint8Array[] = []
  stands.on('update', (update: Uint8Array) => lost.push(update))
  applyUpdate(stands, encodeStateAsUpdate(durable))
  expect(lost).toEqual([])
  expect(stands.store.pendingStructs).toBeNull()
  expect(stands.store.pendingDs).toBeNull()
  documentSchema.nodeFromJSON(yXmlFragmentToProsemirrorJSON(textOf(stands))).check()
}

/** Kills the lane's server so many times. */
async function killAgainAndAgain({ server, cookies }: Lane, kills: number): Promise<void> {
  /** What was acknowledged or received, in all rounds. */
  const durable = new Doc()
  let words = 0
  for (let round = 0; round <= kills; round += 1) {
    const address = await server.start()
    const reader = await sitAsScribe(cookies.siv, address)
    expectKept(durable, reader.doc)
    reader.leave()
    if (round === kills) break

    const scribes = [await sitAsScribe(cookies.kari, address), await sitAsScribe(cookies.ola, address)]
    const [kari, ola] = scribes as [Scribe, Scribe]
    let killed: Promise<void> | undefined
    someOf(Object.values(moments))(() => void (killed ??= server.kill()), scribes)
    while (!killed) {
      make(kari.doc, someOf(moves)(`k${words} `), () => crypto.randomUUID())
      if (words > 0)
        make(ola.doc, { kind: 'type', at: Math.random(), words: `o${words} ` }, () => crypto.randomUUID())
      words += 1
      await sleep(Math.random() * 20)
    }
    await killed
    for (const scribe of scribes) {
      scribe.leave()
      for (const update of [...scribe.acknowledged(), ...scribe.received]) applyUpdate(durable, update)
    }
  }
  // Two people a round; where the kill came before anything was promised to one, it proves less.
  expect(durable.store.clients.size).toBeGreaterThan(kills)
}

describe.each(providers)('kill -9 of the server, on %s', (provider) => {
  const lanes: Lane[] = []
  const sitting: Writer[] = []
  afterEach(async () => {
    sitting.splice(0).forEach((writer) => writer.leave())
    await Promise.all(lanes.splice(0).map((lane) => lane.close()))
  })
  async function open(): Promise<Lane> {
    const lane = await openLane(provider)
    lanes.push(lane)
    return lane
  }

  it(`loses nothing that was acknowledged or received, ${KILLS} times`, { timeout: 900_000 }, async () => {
    for (let lane = 0; lane < LANES; lane += 1) await open()
    await Promise.all(lanes.map((lane) => killAgainAndAgain(lane, Math.ceil(KILLS / LANES))))
  })

  it('leaves what was written meanwhile with the writer, and takes it when the server is back', async () => {
    const { server, cookies } = await open()
    const kari = sit(cookies.kari, await server.start(), 'section')
    sitting.push(kari)
    await until(() => kari.provider.synced)
    await server.kill()
    make(kari.doc, { kind: 'type', at: 1, words: 'Mens tjeneren var borte. ' }, () => 'borte')
    const address = await server.start()
    const back = sit(cookies.kari, address, 'section', kari.doc)
    const ola = sit(cookies.ola, address, 'section')
    sitting.push(back, ola)
    await until(() => ola.words().includes('Mens tjeneren var borte'))
  })
})
