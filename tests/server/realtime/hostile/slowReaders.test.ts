import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { XmlElement, XmlText } from 'yjs'
import { textOf } from '~core/sync/text'
import { until, type Writer } from '../table'
import { layScene, type Siege } from './siege'

/** Pastes of 16 kB, each of which replaces the one before. */
const PASTE = 16 * 1024
const PASTES = 1_280

/** Pastes and waits until it has arrived, in steps, so that the readers and not the writer are what is slow. */
async function paste({ doc }: Writer, siv: Writer) {
  const paragraph = new XmlElement('paragraph')
  const words = new XmlText()
  doc.transact(() => {
    paragraph.setAttribute('id', 'limt')
    paragraph.insert(0, [words])
    textOf(doc).insert(0, [paragraph])
  })
  for (let count = 0; count < PASTES; count += 1) {
    const mark = `${count} `
    doc.transact(() => {
      words.delete(0, words.length)
      words.insert(0, mark.padEnd(PASTE, 'x'))
    })
    if (count % 20 === 0) await until(() => siv.words().includes(`"${mark}x`), 30_000)
  }
}

describe('readers that do not read', () => {
  let siege: Siege
  beforeEach(async () => {
    siege = await layScene('sqlite')
  })
  afterEach(() => siege.clear())

  it('are cut off while 20 MB of edits pass, and cost little until then', { timeout: 120_000 }, async () => {
    const stalled = await Promise.all(Array.from({ length: 20 }, () => siege.raw('per')))
    for (const { socket } of stalled) socket.pause()
    await paste(await siege.sitDown('kari', 'section'), await siege.sitDown('siv', 'section'))
    // What was written is itself 20 MB until it is folded.
    await siege.stands('20 stalled readers', { held: 60, peak: 250 })
    await until(async () => (await siege.vitals()).connections < 20, 60_000)
    for (const { socket } of stalled) socket.resume()
    for (const { ended } of stalled) await ended()
  })

  it('come back and have the text', { timeout: 120_000 }, async () => {
    const [kari, siv, slow] = [
      await siege.sitDown('kari', 'section'),
      await siege.sitDown('siv', 'section'),
      await siege.sitDown('siv', 'section'),
    ]
    const socket = (slow.provider.ws as unknown as { _socket: { pause(): void } })._socket
    socket.pause()
    await paste(kari, siv)
    expect(slow.words()).not.toContain(`${PASTES - 1} x`)
    // Its own end notices by the silence, as a browser that was asleep does.
    slow.provider.disconnect()
    slow.provider.connect()
    await until(() => slow.words() === kari.words(), 30_000)
  })

  it('of their own echoes wait for themselves only', async () => {
    const line = await siege.raw('per')
    line.socket.pause()
    // Each asks for everything there is.
    const question = Buffer.from([0x82, 0x84, 0, 0, 0, 0, 0, 0, 1, 0])
    for (let times = 0; times < 50; times += 1) {
      line.socket.write(Buffer.concat(Array.from({ length: 1_000 }, () => question)))
    }
    await siege.stands('answers that nobody reads', { held: 30, peak: 250 })
  })
})
