import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyUpdate, decodeStateVector, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { readText, writeText } from '~core/sync/text'
import { updatesOf } from '~server/log/updateLog'
import { awarenessFrame, step1Frame, updateFrame } from '~server/realtime/wire'
import { edit, make } from '~tests/sync/pen'
import { providers } from '~tests/setup/databases'
import { brokenLog } from './brokenLog'
import { setTable, sit, until, type Heard, type Table, type Writer } from './table'

let last = 0
const newId = () => `n${(last += 1)}`
const type = ({ doc }: Writer, words: string) => make(doc, { kind: 'type', at: 1, words }, newId)
const paragraph = (id: string | null, words: string): DocumentJson => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: words }] }],
})
const saved = (heard: readonly Heard[]) => heard.filter((message) => message.kind === 'saved')
const kinds = (heard: readonly Heard[]) => heard.map(({ kind }) => kind)

describe.each(providers)('a room on %s', (provider) => {
  let table: Table
  let log: ReturnType<typeof brokenLog>['state']
  beforeEach(async () => {
    table = await setTable(provider, {
      idleMs: 100,
      around: (inner) => {
        const { state, broken } = brokenLog(inner)
        log = state
        return broken
      },
    })
  })
  afterEach(async () => {
    log.failing = false
    log.slow = undefined
    await table.clear()
  })

  it('shows each what the other types', async () => {
    const [kari, ola] = [await table.write('kari'), await table.write('ola')]
    type(kari, 'Hei fra Kari. ')
    await until(() => ola.words().includes('Hei fra Kari'))
    type(ola, 'Hei fra Ola.')
    await until(() => kari.words().includes('Hei fra Ola'))
    expect(kari.text()).toEqual(ola.text())
    expect(await table.realtime.texts.read('section')).toEqual(ola.text())
  })

  it('says "saved" once it is on the disk, with how far and how many messages', async () => {
    const kari = await table.write('kari')
    await until(() => saved(kari.heard).length > 0)
    const before = saved(kari.heard).length
    type(kari, 'Varig')
    await until(() => saved(kari.heard).length > before)
    const receipt = saved(kari.heard).at(-1)
    expect(decodeStateVector(receipt?.stateVector as Uint8Array)).toEqual(
      decodeStateVector(encodeStateVector(kari.doc)),
    )
    const stored = new Doc()
    for (const update of updatesOf(await table.log.read('section'))) applyUpdate(stored, update)
    expect(readText(stored)).toEqual(kari.text())

    // A deletion leaves no trace in a state vector; the count tells that it is durable.
    edit(kari.doc, (tr) => tr.delete(1, 3), newId)
    await until(() => saved(kari.heard).at(-1)?.settled === (receipt?.settled ?? 0) + 1)
    expect(kari.words()).toContain('rig')
    expect(JSON.stringify(await table.realtime.texts.read('section'))).not.toContain('Varig')
  })

  it('tells nobody of what the log has not taken, keeps it, says so, and goes on when the log does', async () => {
    const [kari, ola] = [await table.write('kari'), await table.write('ola')]
    log.failing = true
    type(kari, 'Vent litt')
    await until(() => [kari, ola].every(({ heard }) => kinds(heard).includes('storage')))
    expect(table.realtime.storage()).toBe('failing')
    const receipts = saved(kari.heard).length
    type(kari, ' til')
    await sleep(300)
    const newcomer = await table.write('siv')
    await until(() => kinds(newcomer.heard).includes('storage'))
    expect(saved(kari.heard)).toHaveLength(receipts)
    expect(ola.words() + newcomer.words()).not.toContain('Vent')
    // The server itself still has it, for whoever asks for the text.
    expect(JSON.stringify(await table.realtime.texts.read('section'))).toContain('Vent litt til')

    log.failing = false
    await until(() => ola.words().includes('Vent litt til') && newcomer.words().includes('Vent litt til'))
    await until(() => saved(kari.heard).length > receipts)
    expect(ola.heard.filter(({ kind }) => kind === 'storage').at(-1)).toMatchObject({ state: 'ok' })
    expect(table.realtime.storage()).toBe('ok')
  })

  it('is never let go with something unwritten', async () => {
    const kari = await table.write('kari')
    log.failing = true
    type(kari, 'Ikke glem meg')
    await until(() => table.realtime.storage() === 'failing')
    kari.leave()
    await sleep(500)
    expect(table.realtime.count().rooms).toBe(1)
    log.failing = false
    await until(() => table.realtime.count().rooms === 0, 10_000)
    expect(JSON.stringify(await table.realtime.texts.read('section'))).toContain('Ikke glem meg')
  })

  it('goes when nobody is left, folds its rows, and comes back as it was', async () => {
    const kari = await table.write('kari')
    for (let times = 0; times < 70; times += 1) {
      type(kari, `${times} `)
      const settled = kari.heard.length
      await until(() => kari.heard.length > settled)
    }
    const text = kari.text()
    kari.leave()
    await until(() => table.realtime.count().rooms === 0)
    await until(async () => updatesOf(await table.log.read('section')).length === 1)
    expect(log.folds).toBe(1)
    expect((await table.write('ola')).text()).toEqual(text)
  })

  it('is loaded once, however many come at the same time, and answers nothing before', async () => {
    await table.realtime.texts.write('section', paragraph('p', 'Lastet'), 'kari')
    await until(() => table.realtime.count().rooms === 0)
    let goOn: () => void = () => undefined
    log.slow = new Promise((resolve) => (goOn = resolve))
    const reads = log.reads
    const visitors = await Promise.all([1, 2, 3].map(() => table.knock('siv')))
    for (const visitor of visitors) visitor.send(step1Frame(new Uint8Array([0])))
    await until(() => log.reads > reads)
    await sleep(100)
    expect(visitors.flatMap(({ heard }) => heard)).toEqual([])
    goOn()
    log.slow = undefined
    await until(() => visitors.every(({ heard }) => heard.length >= 3))
    expect(log.reads).toBe(reads + 1)
  })

  it('gives newcomers what was written offline by others, and merges both', async () => {
    const [kari, ola] = [await table.write('kari'), await table.write('ola')]
    type(kari, 'Sammen. ')
    await until(() => ola.words().includes('Sammen'))
    kari.provider.disconnect()
    type(kari, 'Uten nett. ')
    type(ola, 'Med nett. ')
    await sleep(50)
    expect(ola.words()).not.toContain('Uten nett')
    kari.provider.connect()
    await until(() => kari.words().includes('Med nett') && ola.words().includes('Uten nett'))
    expect(kari.text()).toEqual(ola.text())
  })

  it('keeps the offline text of a closed window when a new one brings it', async () => {
    const kari = await table.write('kari')
    type(kari, 'Før. ')
    await until(() => saved(kari.heard).length > 1)
    kari.provider.disconnect()
    type(kari, 'Bortgjemt. ')
    const kept = encodeStateAsUpdate(kari.doc)
    kari.leave()
    const restored = new Doc()
    applyUpdate(restored, kept)
    const again = sit(table.cookieOf('kari'), table.address, 'section', restored)
    const ola = await table.write('ola')
    await until(() => ola.words().includes('Bortgjemt'))
    again.leave()
  })

  it('attributes text to the person whose client id it is, and takes it from nobody else', async () => {
    const [kari, ola] = [await table.write('kari'), await table.write('ola')]
    type(kari, 'Mitt ')
    await until(() => ola.words().includes('Mitt'))
    expect((await table.log.read('section')).authors.get(kari.doc.clientID)).toBe('kari')

    // What the log has already is no offence; new text under her client id is.
    const visitor = await table.knock('ola')
    visitor.send(updateFrame(encodeStateAsUpdate(kari.doc)))
    await until(() => saved(visitor.heard).length === 1)
    const forged = new Doc()
    applyUpdate(forged, encodeStateAsUpdate(kari.doc))
    forged.clientID = kari.doc.clientID
    make(forged, { kind: 'type', at: 1, words: 'forfalsket' }, newId)
    visitor.send(updateFrame(encodeStateAsUpdate(forged)))
    expect(await visitor.closeCode()).toBe(4409)
    expect(JSON.stringify(await table.realtime.texts.read('section'))).not.toContain('forfalsket')
  })

  it('gives a doubled block id anew, and shows doubled text to all writers, whoever comes later too', async () => {
    await table.realtime.texts.write(
      'section',
      paragraph('p', 'Frivilligheten skal sitte ved bordet'),
      'kari',
    )
    const [kari, ola] = [await table.write('kari'), await table.write('ola')]
    for (const writer of [kari, ola]) writer.provider.disconnect()
    for (const writer of [kari, ola]) make(writer.doc, { kind: 'split', at: 0.5 }, newId)
    for (const writer of [kari, ola]) make(writer.doc, { kind: 'heading', at: 0 }, newId)
    for (const writer of [kari, ola]) writer.provider.connect()
    await until(() => [kari, ola].every(({ heard }) => kinds(heard).includes('notice')))
    expect(kari.text()).toEqual(ola.text())
    const ids = (kari.text().content ?? []).map(({ attrs }) => attrs.id)
    expect(new Set(ids).size).toBe(ids.length)
    const notices = kari.heard.filter((message) => message.kind === 'notice')
    for (const { blockIds } of notices) for (const id of blockIds) expect(ids).toContain(id)
    const late = await table.write('siv')
    await until(() => kinds(late.heard).includes('notice'))
    expect((await table.log.read('section')).authors.has(kari.doc.clientID)).toBe(true)
  })
})

describe('texts, as commands see them', () => {
  let table: Table
  beforeEach(async () => {
    table = await setTable('sqlite', { idleMs: 100 })
  })
  afterEach(() => table.clear())

  it('are written by minimal change into what people have open, in the name of a person', async () => {
    const kari = await table.write('kari')
    type(kari, 'Det gamle målet')
    await until(() => saved(kari.heard).length > 1)
    const text = kari.text()
    const changed = JSON.parse(JSON.stringify(text).replace('gamle', 'nye')) as DocumentJson
    const sizes: number[] = []
    kari.doc.on('update', (update: Uint8Array) => sizes.push(update.byteLength))
    await table.realtime.texts.write('section', changed, 'ola')
    await until(() => kari.words().includes('Det nye målet'))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60)
    expect([...(await table.log.read('section')).authors.values()].sort()).toEqual(['kari', 'ola'])
  })

  it('are given block ids, are durable when the write resolves, and are read without opening a room', async () => {
    await table.realtime.texts.write('section', paragraph(null, 'Først'), 'kari')
    expect(updatesOf(await table.log.read('section'))).toHaveLength(1)
    await until(() => table.realtime.count().rooms === 0)
    const [section, other] = await table.realtime.texts.readMany(['section', 'other'])
    expect(section?.content?.[0]?.attrs.id).toEqual(expect.any(String))
    expect(other).toEqual({ type: 'doc' })
    expect(table.realtime.count().rooms).toBe(0)
  })

  it('written twice at once are there once', async () => {
    const text = paragraph('p', 'Bare én gang')
    await Promise.all([1, 2, 3].map(() => table.realtime.texts.write('section', text, 'kari')))
    expect(await table.realtime.texts.read('section')).toEqual(text)
  })

  it('survive the stop of the server: everything is written, and everybody is asked to come back', async () => {
    const kari = await table.write('kari')
    const visitor = await table.knock('ola')
    await until(() => kinds(visitor.heard).includes('access'))
    type(kari, 'Siste ord')
    await until(async () => JSON.stringify(await table.realtime.texts.read('section')).includes('Siste ord'))
    await table.realtime.close()
    expect(await visitor.closeCode()).toBe(1012)
    const stored = new Doc()
    for (const update of updatesOf(await table.log.read('section'))) applyUpdate(stored, update)
    expect(readText(stored)).toEqual(kari.text())
    expect((await table.knock('ola')).refusedWith()).toBe(503)
  })
})

describe('awareness', () => {
  let table: Table
  beforeEach(async () => {
    table = await setTable('sqlite')
  })
  afterEach(() => table.clear())

  const stateOf = (writer: Writer, other: Writer) =>
    writer.provider.awareness.getStates().get(other.doc.clientID) as Record<string, unknown> | undefined

  it('shows the others my caret, under the name and side that the server knows', async () => {
    const [kari, ola] = [await table.write('kari'), await table.write('ola')]
    const cursor = { anchor: { tname: 'content' }, head: { tname: 'content' } }
    kari.provider.awareness.setLocalState({
      user: { name: 'Ordføreren', side: 'politics' },
      cursor,
      extra: 'x'.repeat(50_000),
    })
    await until(() => stateOf(ola, kari)?.cursor)
    expect(stateOf(ola, kari)).toEqual({
      user: { id: 'kari', name: 'kari Nes', initials: 'KN', side: 'administration' },
      cursor,
    })
    const late = await table.write('siv')
    await until(() => stateOf(late, kari)?.cursor)
  })

  it('forgets who leaves, and knows them again when they come back', async () => {
    const [kari, ola] = [await table.write('kari'), await table.write('ola')]
    await until(() => stateOf(ola, kari))
    kari.provider.disconnect()
    await until(() => !stateOf(ola, kari))
    kari.provider.connect()
    await until(() => stateOf(ola, kari))
    kari.provider.awareness.setLocalStateField('cursor', { anchor: 1, head: 1 })
    await until(() => stateOf(ola, kari)?.cursor)
  })

  it('takes nothing that a connection says of others, and no caret that is too long', async () => {
    const ola = await table.write('ola')
    const visitor = await table.knock('siv')
    const entry = (clientId: number, state: object | null, clock = 1) => ({
      clientId,
      clock,
      state: JSON.stringify(state),
    })
    visitor.send(
      awarenessFrame([entry(ola.doc.clientID, null, 99), entry(7, { cursor: { anchor: 1, head: 1 } })]),
    )
    visitor.send(awarenessFrame([entry(8, {}), entry(9, {}), entry(7, { cursor: 'x'.repeat(1e5) }, 2)]))
    visitor.send(awarenessFrame(Array.from({ length: 1000 }, (_, index) => entry(100 + index, {}))))
    await until(
      () => (ola.provider.awareness.getStates().get(7) as { cursor?: unknown } | undefined)?.cursor === null,
    )
    expect([...ola.provider.awareness.getStates().keys()].sort()).toEqual([7, ola.doc.clientID].sort())
  })
})

describe('hostile frames', () => {
  let table: Table
  beforeEach(async () => {
    table = await setTable('sqlite')
  })
  afterEach(() => table.clear())

  const foreign = (change: (doc: Doc) => void) => {
    const doc = new Doc()
    change(doc)
    return updateFrame(encodeStateAsUpdate(doc))
  }

  it.each([
    ['an empty frame', new Uint8Array([]), 4400],
    ['a sync message cut short', new Uint8Array([0, 2, 200]), 4400],
    ['a length of 2^60', new Uint8Array([0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 15]), 4400],
    ['a state vector that is none', new Uint8Array([0, 0, 3, 255, 255, 255]), 4400],
    ['an update that is none', updateFrame(new Uint8Array([5, 5, 5, 5])), 4409],
    ['awareness cut short', new Uint8Array([1, 2, 9, 9]), 4400],
    ['another root type', foreign((doc) => doc.getText('hidden').insert(0, 'x')), 4409],
    ['a node that the schema does not have', foreign((doc) => writeForeign(doc)), 4409],
    ['a map where text belongs', foreign((doc) => doc.getMap('content').set('k', new Doc())), 4409],
  ])('%s ends its own connection and nothing else', async (_what, frame, code) => {
    const ola = await table.write('ola')
    const visitor = await table.knock('kari')
    visitor.send(frame)
    expect(await visitor.closeCode()).toBe(code)
    type(ola, 'Videre')
    await until(async () => JSON.stringify(await table.realtime.texts.read('section')).includes('Videre'))
  })

  it('unknown message types are no offence', async () => {
    const visitor = await table.knock('kari')
    for (const bytes of [[42, 1, 2], [0, 9], [104]]) visitor.send(new Uint8Array(bytes))
    visitor.send('a text frame')
    visitor.send(new Uint8Array([3]))
    await until(() => kinds(visitor.heard).includes('access'))
    expect(visitor.isOpen()).toBe(true)
  })

  it('a broken WebSocket frame does not end the process', async () => {
    const visitor = await table.knock('kari')
    const raw = (visitor.socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket
    raw.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff]))
    expect(await visitor.closeCode()).toBeGreaterThan(1000)
    await table.write('ola')
  })

  it('values that are no nodes are not read, and the text beside them is', async () => {
    const ola = await table.write('ola')
    type(ola, 'Teksten')
    ola.doc.getXmlFragment('content').insert(0, ['løse ord' as never])
    await until(async () => JSON.stringify(await table.realtime.texts.read('section')).includes('Teksten'))
  })
})

function writeForeign(doc: Doc) {
  writeText(doc, paragraph('p', 'x'))
  const element = doc.getXmlFragment('content').get(0) as unknown as { nodeName: string }
  element.nodeName = 'marquee'
}
