/** The built process, killed and stopped as power cuts and operators do it, with y-websocket's own client. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeStateVector, getState } from 'yjs'
import { knock, until, type Writer } from '~tests/server/realtime/table'
import { startApp, type RunningApp } from '~tests/setup/app'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { make } from '~tests/sync/pen'
import { openSection, planCalled, sitAt, socketUrl, type KnownPlan } from './wire'

const TRIES = 20
/** In milliseconds. */
const AFTER_SAVED = 50
const LONGEST_STOP = 10_000

const type = ({ doc }: Writer, words: string) =>
  make(doc, { kind: 'type', at: 1, words }, () => `${doc.clientID}-${words}`)

/** Whether the latest receipt covers everything that the writer has typed. */
function isSaved({ doc, heard }: Writer): boolean {
  const receipt = heard.filter((message) => message.kind === 'saved').at(-1)
  return (
    receipt !== undefined &&
    decodeStateVector(receipt.stateVector).get(doc.clientID) === getState(doc.store, doc.clientID)
  )
}

describe.each(providers)('the built demonstration on %s', (provider) => {
  let database: TestDatabase | undefined
  let app: RunningApp
  let plan: KnownPlan
  let cookie: string

  beforeAll(async () => {
    database = provider === 'postgres' ? await openTestDatabase(provider) : undefined
    app = await startApp('demo', { DATABASE_URL: database?.databaseUrl ?? '' })
    plan = await planCalled(app, 'Åpne lokaler i alle grender')
    cookie = await app.signIn('marte-kvale')
  })
  afterAll(async () => {
    await app.close()
    await database?.close()
  })

  it(
    `loses nothing to kill -9 ${AFTER_SAVED} ms after "saved", ${TRIES} times`,
    { timeout: 300_000 },
    async () => {
      const { id } = openSection(plan)
      const written: string[] = []
      for (let round = 0; round < TRIES; round += 1) {
        const marte = await sitAt(app, cookie, id)
        expect(written.filter((words) => !marte.words().includes(words))).toEqual([])
        const words = `Runde ${round} står. `
        type(marte, words)
        await until(() => isSaved(marte))
        await sleep(AFTER_SAVED)
        await app.kill()
        marte.leave()
        written.push(words)
        await app.start()
      }
      const amir = await sitAt(app, await app.signIn('amir-haddad'), id)
      expect(written).toHaveLength(TRIES)
      expect(written.filter((words) => !amir.words().includes(words))).toEqual([])
      amir.leave()
    },
  )

  it('ends by itself when asked to, with every socket told to come back', { timeout: 60_000 }, async () => {
    const paths = [`/stream/${plan.id}`, ...plan.sections.map(({ id }) => `/sync/${id}`)]
    const sockets = await Promise.all(paths.map((path) => knock(socketUrl(app, path), { cookie })))
    await until(() => sockets.every(({ heard, texts }) => heard.length + texts.length > 0))
    const began = performance.now()
    expect(await app.stop()).toBe(0)
    expect(performance.now() - began).toBeLessThan(LONGEST_STOP)
    for (const socket of sockets) expect(await socket.closeCode()).toBe(1012)
    await app.start()
  })

  it('has what was written up to the moment of a stop, and is found again by those who wrote', async () => {
    const { id } = openSection(plan)
    const marte = await sitAt(app, cookie, id)
    type(marte, 'Rett før stopp. ')
    await app.stop()
    type(marte, 'Mens den var borte. ')
    await app.start()
    const amir = await sitAt(app, await app.signIn('amir-haddad'), id)
    await until(
      () => amir.words().includes('Rett før stopp.') && amir.words().includes('Mens den var borte.'),
    )
    await until(() => isSaved(marte))
    marte.leave()
    amir.leave()
  })
})
