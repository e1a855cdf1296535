import { afterEach, describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import { awarenessFrame, updateFrame } from '~server/realtime/wire'
import { make } from '~tests/sync/pen'
import { setTable, until, type Table, type TableOptions } from '../table'

let table: Table
afterEach(() => table.clear())

const open = async (limits: TableOptions['limits']) => (table = await setTable('sqlite', { limits }))
const text = async () => JSON.stringify(await table.realtime.texts.read('section'))

/** A paragraph, and then one update for each word that is added to it. */
function wordByWord(count: number): Uint8Array[] {
  const doc = new Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let word = 0; word < count; word += 1)
    make(doc, { kind: 'type', at: 1, words: `${word}. ` }, () => 'p')
  return updates
}

describe('a person who sends too much', () => {
  it.each([
    ['messages', { messages: { perSecond: 200, atOnce: 100 } }],
    ['bytes', { bytes: { perSecond: 10_000, atOnce: 5_000 } }],
  ])('of %s is made to wait, loses nothing, and keeps nobody else waiting', async (_what, limits) => {
    await open(limits)
    const kari = await table.write('kari')
    const [line, other] = [await table.knock('ola'), await table.knock('ola')]
    const flood = wordByWord(600)
    const began = performance.now()
    for (const update of flood) line.send(updateFrame(update))
    // The person's other connection waits with it.
    for (const update of flood) other.send(updateFrame(update))
    make(kari.doc, { kind: 'type', at: 0, words: 'Kari ' }, () => 'kari')
    await until(async () => (await text()).includes('Kari '))
    expect(await text()).not.toContain('599. ')
    await until(async () => (await text()).includes('599. '), 30_000)
    expect(performance.now() - began).toBeGreaterThan(1_000)
    expect([line.isOpen(), other.isOpen()]).toEqual([true, true])
  })

  it('of carets is not meant: what a client repeats of a crowd does not slow its writing', async () => {
    await open({ bytes: { perSecond: 10_000, atOnce: 20_000 } })
    const [kari, line] = [await table.write('kari'), await table.knock('ola')]
    const crowd = Array.from({ length: 100 }, (_, index) => ({
      clientId: 1_000 + index,
      clock: 1,
      state: JSON.stringify({ cursor: { anchor: 'x'.repeat(100), head: 'x'.repeat(100) } }),
    }))
    for (let times = 0; times < 100; times += 1) line.send(awarenessFrame(crowd))
    const [update = new Uint8Array()] = wordByWord(1)
    line.send(updateFrame(update))
    await until(() => kari.words().includes('0. '))
  })

  it('of connections is asked to come later, and let in when others have gone', async () => {
    await open({ connectionsOfPerson: 3 })
    const inside = await Promise.all([1, 2, 3].map(() => table.knock('ola')))
    await until(() => inside.every(({ heard }) => heard.length > 0))
    expect(await (await table.knock('ola', '/stream/plan')).closeCode()).toBe(1013)
    await table.write('kari')
    inside[0]?.socket.terminate()
    await until(async () => {
      const again = await table.knock('ola')
      await until(() => again.heard.length > 0 || !again.isOpen())
      return again.isOpen()
    })
  })
})
