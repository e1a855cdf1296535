import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { readText, writeText } from '~core/sync/text'
import { examineUpdate } from '~server/realtime/examine'
import { foldText } from '~server/text/fold'
import { openTextWork, type TextWork } from '~server/text/textWork'

const logged: { readonly msg: string }[] = []
const logger = pino({ level: 'error' }, { write: (line) => logged.push(JSON.parse(line) as { msg: string }) })

let work: TextWork | undefined
const open = (settings?: Parameters<typeof openTextWork>[1]) => (work = openTextWork({ logger }, settings))
afterEach(async () => {
  await work?.close()
  logged.length = 0
})

const text = (words: string): DocumentJson => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id: 'a' }, content: [{ type: 'text', text: words }] }],
})

function written(words: string): Uint8Array {
  const doc = new Doc()
  writeText(doc, text(words))
  return encodeStateAsUpdate(doc)
}

/** An update of so many items of one character each. */
function manyItems(count: number): Uint8Array {
  const start = [1, ...varUint(count), 5, 0]
  const item = [4, 1, 7, ...root, 1, 97]
  const bytes = new Uint8Array(start.length + item.length * count + 1)
  bytes.set(start)
  for (let place = start.length; place < bytes.length - 1; place += item.length) bytes.set(item, place)
  return bytes
}

/** One update each of so many clients who all wrote at one place at once: Yjs compares each with all before it. */
const atOnePlace = (clients: number) =>
  Array.from({ length: clients }, (_, client) =>
    Uint8Array.of(1, 1, ...varUint(client + 1), 0, 4, 1, 7, ...root, 1, 97, 0),
  )

const root = new TextEncoder().encode('content')

function varUint(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...varUint(number >>> 7)]
}

describe('the text worker', () => {
  it('answers what the plain functions do', async () => {
    const { fold, read, write, inspect, missing, examine } = open()
    const before = written('Alle skal')
    expect(await read([before])).toEqual(text('Alle skal'))
    const update = (await write([before], text('Alle skal kjenne noen'), 9)) as Uint8Array
    expect(await read([before, update])).toEqual(text('Alle skal kjenne noen'))
    expect(await write([before], text('Alle skal'), 9)).toBeNull()
    expect(await inspect([before], 9)).toEqual({ repair: null, doubled: [] })
    expect(await examine(before)).toEqual(examineUpdate(before))
    const rows = [{ bytes: update, personId: 'kari', at: 3 }]
    expect(await fold(before, rows)).toEqual(foldText(before, rows))
    expect(await fold(null, [])).toEqual(foldText(null, []))
    const doc = new Doc()
    applyUpdate(doc, before)
    applyUpdate(doc, await missing([before, update], encodeStateVector(doc)))
    expect(readText(doc)).toEqual(text('Alle skal kjenne noen'))
  })

  it('leaves the bytes to whoever gave them, and takes no more than the view', async () => {
    const large = new Uint8Array(1_000_000)
    const update = written('ord')
    large.set(update, 500)
    const view = large.subarray(500, 500 + update.byteLength)
    expect(await open().read([view])).toEqual(text('ord'))
    expect(view).toEqual(update)
    expect(large.byteLength).toBe(1_000_000)
  })

  it('gives bytes that stand alone in their buffer', async () => {
    const folded = await open().fold(null, [{ bytes: written('ord'), personId: null, at: 0 }])
    for (const bytes of [folded.state, folded.stateVector, folded.deletions]) {
      expect(bytes.buffer.byteLength).toBe(bytes.byteLength)
    }
  })

  it('answers each call with its own answer when many are in hand', async () => {
    const { read } = open()
    const words = Array.from({ length: 50 }, (_, index) => `ord ${index}`)
    expect(await Promise.all(words.map((word) => read([written(word)])))).toEqual(words.map(text))
  })

  it('hands errors on by name and message, and goes on', async () => {
    const { fold, missing, examine, read } = open()
    const broken = Uint8Array.of(1, 2, 3)
    await expect(fold(null, [{ bytes: broken, personId: null, at: 0 }])).rejects.toThrow(
      'Unexpected end of array',
    )
    await expect(missing([], Uint8Array.of(200))).rejects.toThrow('Unexpected end of array')
    const doc = new Doc()
    doc.getMap('other').set('x', 1)
    await expect(examine(encodeStateAsUpdate(doc))).rejects.toThrow('foreign root type other')
    expect(await read([])).toEqual({ type: 'doc' })
  })

  it('logs that an update could not be applied, and answers without it', async () => {
    expect(await open().read([written('ord'), Uint8Array.of(1, 2, 3)])).toEqual(text('ord'))
    await work?.close()
    expect(logged.map(({ msg }) => msg)).toEqual(['a committed update could not be applied and was left out'])
  })

  it('refuses a text that would take all its memory, and goes on', async () => {
    const { fold, read, examine, inspect, missing } = open({ memory: 128 })
    const hostile = manyItems(2_000_000)
    for (const call of [
      fold(null, [{ bytes: hostile, personId: 'kari', at: 0 }]),
      read([hostile]),
      examine(hostile),
      inspect([hostile], 9),
      missing([hostile], Uint8Array.of(0)),
    ]) {
      await expect(call).rejects.toThrow('too large')
    }
    expect(await read([written('ord')])).toEqual(text('ord'))
    expect(logged).toEqual([])
  })

  it('ends alone when a text takes all its time; calls in hand fail, and later ones are answered', async () => {
    const { read } = open({ patience: 6_000 })
    const calls = await Promise.allSettled([read(atOnePlace(100_000)), read([written('ord')])])
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await read([written('ord')])).toEqual(text('ord'))
    expect(logged.map(({ msg }) => msg)).toEqual(['the text worker ended'])
  })

  it('ends without a word when it is asked nothing for long, and is started again', async () => {
    const { read } = open({ rest: 1 })
    for (const words of ['ord', 'to ord']) {
      expect(await read([written(words)])).toEqual(text(words))
      await new Promise((rested) => setTimeout(rested, 50))
    }
    expect(logged).toEqual([])
  })

  it('closes when what it was asked is answered, and is then asked nothing more', async () => {
    const { read, close } = open()
    const reading = read([written('ord')])
    await close()
    expect(await reading).toEqual(text('ord'))
    await expect(read([])).rejects.toThrow('closed')
    await close()
  })

  it('closes once for everybody who closes it', async () => {
    const { read, close } = open()
    const reading = read([written('ord')])
    await Promise.all([close(), close()])
    expect(await reading).toEqual(text('ord'))
  })

  it('does not keep the process when nothing is asked', async () => {
    const source = new URL('../../../server/text/textWork.ts', import.meta.url).href
    const script = `
      import pino from 'pino'
      import { openTextWork } from '${source}'
      const work = openTextWork({ logger: pino() })
      console.log(JSON.stringify(await work.read([])))`
    const run = promisify(execFile)
    const asModule = ['--import', 'tsx', '--input-type=module', '--eval', script]
    expect((await run(process.execPath, asModule, { timeout: 30_000 })).stdout).toBe('{"type":"doc"}\n')
  })

  it('closes without having been asked', async () => {
    await open().close()
    expect(logged).toEqual([])
  })
})
