import { expect, it } from 'vitest'
import { Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { TEXT_ROOT } from '~core/document/schema'
import { examineUpdate, MOST_OFFERED } from '~server/realtime/examine'
import { manyClients, manyDeletions } from '../hostile/bombs'

/** Quotations in one another, so many, around a word. */
function nested(depth: number): Uint8Array {
  const doc = new Doc()
  let parent: XmlElement | null = null
  for (let level = 0; level < depth; level += 1) {
    const quotation = new XmlElement('blockquote')
    if (parent) parent.insert(0, [quotation])
    else doc.getXmlFragment(TEXT_ROOT).insert(0, [quotation])
    parent = quotation
  }
  parent?.insert(0, [new XmlText('ord')])
  return encodeStateAsUpdate(doc)
}

it('takes what people nest, and not what would exhaust the stack of everybody who opens it', () => {
  expect(examineUpdate(nested(50)).added).toMatchObject([{ from: 0 }])
  expect(() => examineUpdate(nested(300))).toThrow('nodes too deep')
})

it('says what an update rests on, and puts ranges that follow one another together', () => {
  const doc = new Doc()
  doc.clientID = 7
  const text = new XmlText('ab')
  doc.getXmlFragment(TEXT_ROOT).insert(0, [text])
  let update = new Uint8Array()
  doc.on('update', (bytes: Uint8Array) => (update = new Uint8Array(bytes)))
  doc.transact(() => {
    text.insert(1, 'x')
    text.insert(3, 'y')
  })
  const { added, needs } = examineUpdate(update)
  expect(added).toEqual([{ client: 7, from: 3, to: 5 }])
  expect([...needs]).toEqual([[7, 2]])
})

it('takes from a member no more windows and deletions than people can have made; from the log whatever there is', () => {
  const { added, deleted } = MOST_OFFERED
  expect(examineUpdate(manyClients(added), MOST_OFFERED).added).toHaveLength(added)
  expect(() => examineUpdate(manyClients(added + 1), MOST_OFFERED)).toThrow('more than anybody writes')
  expect(() => examineUpdate(manyDeletions(deleted + 1), MOST_OFFERED)).toThrow('more than anybody deletes')
  expect(examineUpdate(manyClients(added + 1)).added).toHaveLength(added + 1)
})
