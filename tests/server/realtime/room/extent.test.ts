import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlElement, XmlText } from 'yjs'
import { ClockRanges } from '~server/realtime/clockRanges'
import { examineUpdate } from '~server/realtime/examine'
import { Extent } from '~server/realtime/extent'
import { TEXT_ROOT } from '~core/document/schema'

/** What a writer may do to their copy: type at a place, take away, or hear from another writer. */
const act = fc.record({
  writer: fc.nat(2),
  kind: fc.constantFrom('type', 'delete', 'paragraph', 'hear'),
  at: fc.nat(60),
  from: fc.nat(2),
})

type Act = { writer: number; kind: string; at: number; from: number }

/** Three writers' updates, in an order in which they could have come to a server, and what each of them has. */
function written(acts: readonly Act[]): { updates: Uint8Array[]; docs: Doc[] } {
  const updates: Uint8Array[] = []
  const docs = [new Doc(), new Doc(), new Doc()]
  for (const doc of docs) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'heard') updates.push(update)
    })
  }
  for (const { writer, kind, at, from } of acts) {
    const doc = docs[writer] as Doc
    const text = doc.getXmlFragment(TEXT_ROOT)
    const paragraph = text.get(text.length - 1) as XmlElement | undefined
    const words = paragraph?.get(0) as XmlText | undefined
    if (kind === 'hear') applyUpdate(doc, encodeStateAsUpdate(docs[from] as Doc), 'heard')
    else if (kind === 'paragraph' || !words) {
      const fresh = new XmlElement('paragraph')
      fresh.insert(0, [new XmlText('abc')])
      text.insert(text.length, [fresh])
    } else if (kind === 'type') words.insert(at % (words.length + 1), 'xy')
    else if (words.length > 0) words.delete(at % words.length, 1)
  }
  return { updates, docs }
}

const hasPending = (doc: Doc) => doc.store.pendingStructs !== null || doc.store.pendingDs !== null

describe('the extent of a text', () => {
  it('judges every update as a Y.Doc would, whatever the order they come in', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), fc.infiniteStream(fc.nat(1_000)), (acts, picks) => {
        const left = written(acts).updates
        const doc = new Doc()
        const extent = new Extent(null)
        for (let rounds = left.length * 3; left.length > 0 && rounds > 0; rounds -= 1) {
          const at = (picks.next().value as number) % left.length
          const update = left[at] as Uint8Array
          const before = Buffer.from(encodeStateAsUpdate(doc))
          const tried = new Doc()
          applyUpdate(tried, before)
          applyUpdate(tried, update)
          const standing = extent.judge(examineUpdate(update))
          if (hasPending(tried)) expect(standing).toBe('gap')
          else if (Buffer.from(encodeStateAsUpdate(tried)).equals(before)) expect(standing).toBe('covered')
          else {
            expect(standing).toBe('next')
            extent.take(examineUpdate(update))
            applyUpdate(doc, update)
          }
          if (standing !== 'gap') left.splice(at, 1)
        }
      }),
    )
  })

  it('begins where a checkpoint ends, and knows what it has deleted', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const { docs } = written(acts)
        const doc = new Doc()
        for (const each of docs) applyUpdate(doc, encodeStateAsUpdate(each))
        const state = encodeStateAsUpdate(doc)
        const stateVector = encodeStateVector(doc)
        const deletions = encodeStateAsUpdate(doc, stateVector)
        const extent = new Extent({ version: 1, state, stateVector, deletions })
        for (const each of docs) {
          expect(extent.judge(examineUpdate(encodeStateAsUpdate(each)))).toBe('covered')
        }
      }),
    )
  })
})

describe('ranges of clocks', () => {
  it('have what was added to them, and nothing else', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(8))
    fc.assert(
      fc.property(fc.array(range), fc.array(range, { maxLength: 40 }), range, (one, many, [from, length]) => {
        const ranges = new ClockRanges()
        const clocks = new Set<number>()
        const spans = (added: typeof one) => added.map(([start, size]) => ({ from: start, to: start + size }))
        for (const { from, to } of spans(one)) ranges.add(from, to)
        ranges.addAll(spans(many))
        for (const { from, to } of spans([...one, ...many])) {
          for (let clock = from; clock < to; clock += 1) clocks.add(clock)
        }
        const asked = Array.from({ length }, (_, index) => from + index)
        expect(ranges.has(from, from + length)).toBe(asked.every((clock) => clocks.has(clock)))
      }),
    )
  })
})
