import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, mergeUpdates, XmlText } from 'yjs'
import { TEXT_ROOT } from '~core/document/schema'
import { examineUpdate } from '~server/realtime/examine'
import { joinedUpdates } from '~server/realtime/joinedUpdates'

/** What each of some people types or takes away at their own place, and everybody's first text. */
function typing(strokes: readonly { who: number; erase: boolean }[]): Uint8Array[] {
  const updates: Uint8Array[] = []
  const people = [1, 2, 3, 4].map(() => {
    const doc = new Doc()
    const text = new XmlText('her')
    doc.getXmlFragment(TEXT_ROOT).insert(0, [text])
    updates.push(encodeStateAsUpdate(doc))
    doc.on('update', (update: Uint8Array) => updates.push(update))
    return text
  })
  for (const { who, erase } of strokes) {
    const text = people[who] as XmlText
    if (erase && text.length > 0) text.delete(0, 1)
    else text.insert(text.length, 'æ')
  }
  return updates
}

const read = (updates: readonly Uint8Array[]) => {
  const doc = new Doc()
  for (const update of updates) applyUpdate(doc, update)
  return { text: doc.getXmlFragment(TEXT_ROOT).toJSON(), vector: encodeStateVector(doc) }
}

it('several updates joined are one update that says the same, and can be merged on', () => {
  const stroke = fc.record({ who: fc.nat(3), erase: fc.boolean() })
  fc.assert(
    fc.property(fc.array(stroke), fc.integer({ min: 1, max: 6 }), (strokes, portion) => {
      const updates = typing(strokes)
      const joined: Uint8Array[] = []
      for (let at = 0; at < updates.length; at += portion) {
        const part = updates.slice(at, at + portion)
        joined.push(joinedUpdates(part.map((bytes) => ({ bytes, examined: examineUpdate(bytes) }))))
      }
      expect(read(joined)).toEqual(read(updates))
      expect(read([mergeUpdates(joined)])).toEqual(read(updates))
      const whole = joined.flatMap((bytes) => examineUpdate(bytes).added)
      expect(new Set(whole.map(({ client }) => client)).size).toBe(4)
    }),
  )
})
