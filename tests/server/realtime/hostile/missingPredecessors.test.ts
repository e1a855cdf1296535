import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { textOf } from '~core/sync/text'
import { step2Frame, updateFrame } from '~server/realtime/wire'
import { providers } from '~tests/setup/databases'
import { until, type Heard } from '../table'
import { layScene, type Siege } from './siege'

/** A paragraph, then one update for each character typed into it. */
function typed(count: number) {
  const doc = new Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const paragraph = new XmlElement('paragraph')
  const words = new XmlText()
  doc.transact(() => {
    paragraph.setAttribute('id', 'ola')
    paragraph.insert(0, [words])
    textOf(doc).insert(0, [paragraph])
  })
  for (let index = 0; index < count; index += 1) words.insert(index, 'o')
  const [first = new Uint8Array(), ...later] = updates
  return { doc, first, later }
}

/** How often the server asked what the client has: sync step 1. */
const questions = (heard: readonly Heard[]) =>
  heard.filter((message) => {
    if (message.kind !== 'frame') return false
    const decoder = decoding.createDecoder(message.bytes)
    return decoding.readVarUint(decoder) === 0 && decoding.readVarUint(decoder) === 0
  }).length

describe.each(providers)('updates whose predecessors are missing, on %s', (provider) => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene(provider)
  })
  afterEach(() => siege.clear())

  it('are asked about instead of kept, 20,000 of them, and taken when the rest comes', async () => {
    const { doc, first, later } = typed(20_000)
    const visitor = await siege.knock('ola')
    await until(() => questions(visitor.heard) === 1)
    for (const update of later) visitor.send(updateFrame(update))
    await until(() => questions(visitor.heard) > 1 || !visitor.isOpen(), 30_000)
    await siege.stands('20,000 updates without predecessors', { held: 30, peak: 250 })

    const again = await siege.knock('ola')
    await until(() => questions(again.heard) === 1)
    again.send(updateFrame(first))
    again.send(step2Frame(encodeStateAsUpdate(doc)))
    await until(() => siege.text().includes('o'.repeat(20_000)), 30_000)
    await siege.stands('and then all of it', { held: 40, peak: 300 })
  })

  it('come from many who left something out, and nothing is left of them', async () => {
    for (let round = 0; round < 20; round += 1) {
      const visitor = await siege.knock('ola')
      await until(() => questions(visitor.heard) === 1)
      for (const update of typed(50).later) visitor.send(updateFrame(update))
      await until(() => questions(visitor.heard) > 1 || !visitor.isOpen())
      visitor.socket.terminate()
    }
    await siege.stands('many gaps', { held: 20, peak: 150 })
  })

  it('end the connection when what was asked for has a gap as well', async () => {
    const visitor = await siege.knock('ola')
    await until(() => questions(visitor.heard) === 1)
    const { later } = typed(10)
    const gap = later.at(-1) ?? new Uint8Array()
    visitor.send(updateFrame(gap))
    await until(() => questions(visitor.heard) > 1)
    visitor.send(step2Frame(gap))
    visitor.send(step2Frame(gap))
    expect(await visitor.closeCode()).toBe(4409)
    await siege.stands('a gap in the answer', { held: 20, peak: 150 })
  })

  it('are no offence out of order: what was held back is asked for and merges', async () => {
    const { doc, first, later } = typed(5)
    const visitor = await siege.knock('ola')
    await until(() => questions(visitor.heard) === 1)
    for (const update of [...later.reverse(), first]) visitor.send(updateFrame(update))
    visitor.send(step2Frame(encodeStateAsUpdate(doc)))
    await until(() => siege.text().includes('ooooo'))
    expect(visitor.isOpen()).toBe(true)
    await siege.isSound()
  })
})
