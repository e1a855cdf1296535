import { randomUUID } from 'node:crypto'
import * as encoding from 'lib0/encoding'
import { Doc, encodeStateAsUpdate, getState, XmlElement, XmlText } from 'yjs'

/** The root type of a section's text; the other servers take any. */
export const TEXT_ROOT = 'content'

const REF_STRING = 4
const HAS_ORIGIN = 128

/**
 * Somebody who writes in a paragraph of their own.
 *
 * The paragraph is made with a real Y.Doc; after that each keystroke's update is written by hand, as Yjs itself
 * would write it: one character after the last one. A Y.Doc for each of three thousand people would be what the
 * generator does all day.
 */
export class Author {
  readonly client: number
  /** The paragraph, with a few words in it. */
  readonly paragraph: Uint8Array
  /** How many items this author has made. */
  private clock: number
  /** The item that the next one comes after. */
  private last: number

  constructor(words = 'Alle skal kjenne noen der de bor. ') {
    const doc = new Doc()
    const paragraph = new XmlElement('paragraph')
    doc.transact(() => {
      doc.getXmlFragment(TEXT_ROOT).insert(0, [paragraph])
      paragraph.setAttribute('id', randomUUID())
      const text = new XmlText()
      paragraph.insert(0, [text])
      text.insert(0, words)
    })
    this.client = doc.clientID
    this.paragraph = encodeStateAsUpdate(doc)
    this.clock = getState(doc.store, doc.clientID)
    this.last = this.clock - 1
    doc.destroy()
  }

  /** How far this author has come: the clock of the item that they will make next. */
  get next(): number {
    return this.clock
  }

  /** Words at the end of the paragraph. */
  type(words: string): Uint8Array {
    const update = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, this.client)
      encoding.writeVarUint(encoder, this.clock)
      encoding.writeUint8(encoder, REF_STRING | HAS_ORIGIN)
      encoding.writeVarUint(encoder, this.client)
      encoding.writeVarUint(encoder, this.last)
      encoding.writeVarString(encoder, words)
      encoding.writeVarUint(encoder, 0)
    })
    this.clock += words.length
    this.last = this.clock - 1
    return update
  }

  /** Takes away the last `count` characters that were typed at once. What is typed next comes after them all the same. */
  takeAway(count: number): Uint8Array {
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, this.client)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, this.clock - count)
      encoding.writeVarUint(encoder, count)
    })
  }
}
