/**
 * One of two nodes is killed under a hundred writers: its people go on at the other, and nothing is missing that was
 * acknowledged to anybody or that anybody had received.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Doc } from 'yjs'
import { applyUpdate, encodeStateAsUpdate, equalSnapshots, snapshot, XmlElement, XmlText } from 'yjs'
import { documentSchema, TEXT_ROOT } from '~core/document/schema'
import { readText } from '~core/sync/text'
import type { Bundle } from '~tests/setup/bundle'
import { openTestDatabase, providers, type TestDatabase } from '~tests/setup/databases'
import { bundleKillable, KillableServer } from './killableServer'
import { sitAsScribe, type Scribe } from './scribe'
import { seatPeople, until, type PersonName } from './table'

const WRITERS = 100
/** How long everybody writes, in milliseconds; the node is killed in the middle of it. */
const WRITING_MS = 4_000

describe.runIf(providers.includes('postgres'))('a node that is killed', () => {
  let built: Bundle
  let database: TestDatabase
  let cookies: Record<PersonName, string>
  const servers: KillableServer[] = []
  beforeAll(async () => {
    built = await bundleKillable()
    database = await openTestDatabase('postgres')
    cookies = await seatPeople(database.db)
    servers.push(...[1, 2].map(() => new KillableServer(built.file('killable'), database)))
  })
  afterAll(async () => {
    for (const server of servers) await server.kill()
    await database.close()
    built.remove()
  })

  it('leaves everything that it promised to the other', { timeout: 120_000 }, async () => {
    const [first, second] = servers as [KillableServer, KillableServer]
    const doomed = await first.start()
    const staying = await second.start()
    /** What was acknowledged to somebody, or received by somebody. */
    const promised: Uint8Array[] = []
    const sitDown = (index: number, address: string, doc?: Doc) =>
      sitAsScribe(index % 2 === 0 ? cookies.kari : cookies.ola, address, 'section', doc)
    const at = (index: number) => (index < WRITERS / 2 ? doomed : staying)
    const scribes: Scribe[] = []
    for (let index = 0; index < WRITERS; index += 1) scribes.push(await sitDown(index, at(index)))
    const keep = (scribe: Scribe) => promised.push(...scribe.acknowledged(), ...scribe.received)

    let writing = true
    const pens = scribes.map(async ({ doc }, index) => {
      const words = ownParagraph(doc, `avsnitt-${index}`)
      await sleep(Math.random() * 400)
      for (let word = 0; writing; word += 1) {
        words.insert(words.length, `${index}.${word} `)
        await sleep(300 + Math.random() * 200)
      }
    })
    await sleep(WRITING_MS / 2)
    await first.kill()
    for (let index = 0; index < WRITERS / 2; index += 1) {
      const cut = scribes[index] as Scribe
      keep(cut)
      cut.leave()
      scribes[index] = await sitDown(index, staying, cut.doc)
    }
    await sleep(WRITING_MS / 2)
    writing = false
    await Promise.all(pens)

    const reader = await sitDown(0, staying)
    const agreed = async () => {
      const stands = snapshot(reader.doc)
      return scribes.every(({ doc }) => equalSnapshots(snapshot(doc), stands))
    }
    await until(agreed, 30_000)
    scribes.forEach(keep)
    expect(promised.length).toBeGreaterThan(WRITERS)
    const before = Buffer.from(encodeStateAsUpdate(reader.doc))
    for (const update of promised) applyUpdate(reader.doc, update, 'promised')
    expect(Buffer.from(encodeStateAsUpdate(reader.doc)).equals(before)).toBe(true)
    documentSchema.nodeFromJSON(readText(reader.doc)).check()
    for (const scribe of [...scribes, reader]) scribe.leave()
  })
})

/** A paragraph of one's own at the end of the text. */
function ownParagraph(doc: Doc, id: string): XmlText {
  const paragraph = new XmlElement('paragraph')
  const words = new XmlText('')
  doc.transact(() => {
    paragraph.setAttribute('id', id)
    paragraph.insert(0, [words])
    const text = doc.getXmlFragment(TEXT_ROOT)
    text.insert(text.length, [paragraph])
  })
  return words
}
