import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlText } from 'yjs'
import { TEXT_ROOT } from '~core/document/schema'
import { complete } from '~server/log/storedCheckpoint'
import { examineUpdate } from '~server/realtime/examine'
import { RoomText } from '~server/realtime/roomText'

/** Texts as small as these are answered from without the worker. */
const work = { missing: () => Promise.reject(new Error('asked the worker')) }

const somebody = fc.nat({ max: 3 })
const at = fc.nat({ max: 30 })
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('writes' as const), somebody, at }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('erases' as const), somebody, at }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('asks' as const), somebody, at }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('fold' as const), somebody, at }) },
  ),
  { maxLength: 60 },
)

const textOf = (doc: Doc) => JSON.stringify(doc.getXmlFragment(TEXT_ROOT).toJSON())

/** A room's text beside a document of all that is committed, and four people who hear of it only when they ask. */
function table() {
  const text = new RoomText(null, work)
  const committed = new Doc()
  committed.on('update', (bytes: Uint8Array) => text.add({ bytes, examined: examineUpdate(bytes) }))
  const beginning = new Doc()
  beginning.getXmlFragment(TEXT_ROOT).insert(0, [new XmlText('Kor og korps.')])
  applyUpdate(committed, encodeStateAsUpdate(beginning))
  const people = [0, 1, 2, 3].map(() => {
    const doc = new Doc()
    applyUpdate(doc, encodeStateAsUpdate(committed))
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') applyUpdate(committed, update)
    })
    return doc
  })
  return { text, committed, people }
}

function fold(text: RoomText, committed: Doc): void {
  const [state, stateVector] = [encodeStateAsUpdate(committed), encodeStateVector(committed)]
  text.rebase(complete({ version: text.version + 1, state, stateVector, deletions: null }), text.mark)
}

it('answers whoever asks with all that they lack, whoever asked before', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const { text, committed, people } = table()
      for (const { kind, somebody, at } of story) {
        const doc = people[somebody] as Doc
        const words = doc.getXmlFragment(TEXT_ROOT).get(0) as XmlText
        const place = Math.min(at, words.length)
        if (kind === 'writes') words.insert(place, 'æ')
        else if (kind === 'erases') words.delete(place, Math.min(2, words.length - place))
        else if (kind === 'fold') fold(text, committed)
        else {
          const lacking = await text.missing(encodeStateVector(doc))
          for (const update of lacking) applyUpdate(doc, update, 'server')
          expect(textOf(doc)).toBe(textOf(committed))
          expect(doc.store.pendingStructs).toBeNull()
        }
      }
    }),
    { numRuns: 300 },
  )
})

it('gives those who lack the same the very same answer, continues it, and leaves out what somebody has', async () => {
  const { text, people } = table()
  const [writer, one, other] = people as [Doc, Doc, Doc, Doc]
  const words = writer.getXmlFragment(TEXT_ROOT).get(0) as XmlText
  const before = encodeStateVector(writer)
  words.insert(0, 'Alle ')
  const first = await text.missing(encodeStateVector(one))
  expect(await text.missing(encodeStateVector(other))).toBe(first)
  words.insert(0, 'Nesten ')
  const next = await text.missing(before)
  expect(next).toHaveLength(2)
  expect(next[0]).toBe(first[0])
  expect(
    (await text.missing(encodeStateVector(writer))).reduce((sum, { byteLength }) => sum + byteLength, 0),
  ).toBe(2)
})
