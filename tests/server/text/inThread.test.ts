import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { XmlElement, XmlText } from 'yjs'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { DocumentJson } from '~core/document/json'
import { readText, textOf, writeText } from '~core/sync/text'
import { inspectUpdates, readUpdates, writeUpdate } from '~server/text/inThread'
import { missingFrom } from '~server/text/missing'
import { docOf, hostileText } from '~tests/sync/hostile'
import { anyEvents } from '~tests/sync/moves'
import { exchange, make } from '~tests/sync/pen'

const never = (error: unknown): never => {
  throw error
}
const broken = Uint8Array.of(1, 2, 3)

const text = (words: string, id: string | null = 'a'): DocumentJson => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: words }] }],
})

/** The update that writes the text under the client id. */
function written(wanted: DocumentJson, clientId = 5): Uint8Array {
  const doc = new Doc()
  doc.clientID = clientId
  writeText(doc, wanted)
  return encodeStateAsUpdate(doc)
}

/** What several writers wrote, as the updates that they sent. */
const anyUpdates = anyEvents(3).map((events) => {
  let made = 0
  const updates: Uint8Array[] = []
  const server = new Doc()
  writeText(server, text('Alle skal kjenne noen'))
  updates.push(encodeStateAsUpdate(server))
  const writers = [0, 1, 2].map(() => {
    const writer = new Doc()
    exchange(server, writer)
    writer.on('update', (bytes: Uint8Array, _origin: unknown, _doc: Doc, { local }: { local: boolean }) => {
      if (local) updates.push(bytes)
    })
    return writer
  })
  for (const { who, move } of events) {
    const writer = writers[who] as Doc
    if (move === 'meet') exchange(server, writer)
    else make(writer, move, () => `n${(made += 1)}`)
  }
  return updates
})

describe('reading', () => {
  it('gives the text, whatever the order of its updates', () => {
    fc.assert(
      fc.property(anyUpdates, (updates) => {
        expect(readUpdates([...updates].reverse(), never)).toEqual(readText(docOf(...updates)))
      }),
      { numRuns: 50 },
    )
  })

  it('goes on without an update that cannot be applied, and tells of it', () => {
    const told: unknown[] = []
    expect(readUpdates([written(text('ord')), broken], (error) => told.push(error))).toEqual(text('ord'))
    expect(told).toHaveLength(1)
  })
})

describe('writing', () => {
  it('is an update under the client id that makes the text what was wanted', () => {
    const before = written(text('Alle skal kjenne noen'))
    const update = writeUpdate([before], text('Alle skal kjenne flere'), 9, never) as Uint8Array
    const doc = docOf(before, update)
    expect(readText(doc)).toEqual(text('Alle skal kjenne flere'))
    expect([...doc.store.clients.keys()].sort()).toEqual([5, 9])
    expect(update.byteLength).toBeLessThan(30)
  })

  it('is nothing where the text says so already', () => {
    expect(writeUpdate([written(text('ord'))], text('ord'), 9, never)).toBeNull()
    expect(writeUpdate([], { type: 'doc' }, 9, never)).toBeNull()
  })

  it('works on a text that no editor wrote', () => {
    fc.assert(
      fc.property(hostileText, anyUpdates, (before, updates) => {
        const wanted = readText(docOf(...updates))
        const update = writeUpdate([before], wanted, 9, never)
        expect(readText(docOf(before, ...(update ? [update] : [])))).toEqual(wanted)
      }),
      { numRuns: 100 },
    )
  })
})

describe('inspecting', () => {
  it('finds nothing to repair in a sound text', () => {
    expect(inspectUpdates([written(text('ord'))], 9, never)).toEqual({ repair: null, doubled: [] })
  })

  it('gives one update that makes the text sound, and finds nothing after it', () => {
    fc.assert(
      fc.property(hostileText, (before) => {
        const { repair } = inspectUpdates([before], 9, never)
        const after = repair ? [before, repair] : [before]
        expect(inspectUpdates(after, 9, never).repair).toBeNull()
        expect(docOf(...after).store.pendingStructs).toBeNull()
      }),
      { numRuns: 150 },
    )
  })

  it('names neighbours that say the same, by the ids that the repair gives', () => {
    const [kari, ola] = [new Doc(), new Doc()]
    writeText(kari, text('Mål for arbeidet'))
    exchange(kari, ola)
    for (const writer of [kari, ola]) make(writer, { kind: 'heading', at: 0 }, () => 'x')
    exchange(kari, ola)
    const before = encodeStateAsUpdate(kari)
    const { repair, doubled } = inspectUpdates([before], 9, never)
    const ids = readText(docOf(before, repair as Uint8Array)).content?.map(({ attrs }) => attrs.id)
    expect(doubled).toEqual([ids])
    expect(new Set(ids).size).toBe(2)
  })
})

describe('what is missing', () => {
  it('brings whoever has some of the text all of it', () => {
    fc.assert(
      fc.property(anyUpdates, fc.nat(), fc.nat(), (updates, some, without) => {
        const reader = docOf(...updates.slice(0, some % (updates.length + 1)))
        // Now and then one is left out, so that others wait for it.
        const known = updates.filter((_, index) => index !== without % (updates.length * 2))
        const answer = missingFrom(known, encodeStateVector(reader), never)
        applyUpdate(reader, answer)
        const whole = docOf(...updates)
        for (const update of updates) applyUpdate(reader, update)
        expect(readText(reader)).toEqual(readText(whole))
        expect(encodeStateVector(reader)).toEqual(encodeStateVector(whole))
        if (known.length < updates.length) return
        const newcomer = docOf(missingFrom(known, Uint8Array.of(0), never))
        expect(readText(newcomer)).toEqual(readText(whole))
      }),
      { numRuns: 150 },
    )
  })

  it('brings at once what does not wait for anything', () => {
    fc.assert(
      fc.property(anyUpdates, fc.nat(), fc.constantFrom(0, 200), (updates, some, filling) => {
        const reader = docOf(...updates.slice(0, some % (updates.length + 1)))
        // The same update many times does no harm, and takes the other way.
        const known = [...updates, ...Array.from({ length: filling }, () => updates[0] as Uint8Array)]
        applyUpdate(reader, missingFrom(known, encodeStateVector(reader), never))
        expect(readText(reader)).toEqual(readText(docOf(...updates)))
        expect(reader.store.pendingStructs).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('tells of deletions to whoever has everything else', () => {
    const doc = docOf(written(text('Alle skal')))
    const reader = docOf(encodeStateAsUpdate(doc))
    const paragraph = textOf(doc).get(0) as XmlElement
    ;(paragraph.get(0) as XmlText).delete(0, 5)
    applyUpdate(reader, missingFrom([encodeStateAsUpdate(doc)], encodeStateVector(reader), never))
    expect(readText(reader)).toEqual(text('skal'))
  })

  it('is nothing of nothing, and refuses what is no state vector', () => {
    expect(missingFrom([], Uint8Array.of(0), never)).toEqual(encodeStateAsUpdate(new Doc()))
    expect(() => missingFrom([], Uint8Array.of(200), never)).toThrow()
  })

  it('goes on without an update that cannot be read, and tells of it', () => {
    const told: unknown[] = []
    const answer = missingFrom([written(text('ord'))], Uint8Array.of(1, 1, 1), (error) => told.push(error))
    expect(readText(docOf(answer))).toEqual(text('ord'))
    missingFrom([written(text('ord')), broken], Uint8Array.of(1, 1, 1), (error) => told.push(error))
    expect(told).toHaveLength(1)
  })
})
