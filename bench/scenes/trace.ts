/** An editing history of our own making: words typed at places that move, corrections, pastes, deletions. */
import { randomUUID } from 'node:crypto'
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { TEXT_ROOT } from '../clients/author'

/** What one person wrote while they sat there, an update a keystroke, in order. */
export type Sitting = readonly Uint8Array[]

const vocabulary = (
  'frivillige lag og foreninger møtes i kommunen for å finne ut hvordan alle skal kjenne noen der de bor ' +
  'ungdom eldre nyankomne og de som lenge har stått utenfor får plass ved bordet når lokaler åpnes om kvelden'
).split(' ')

/**
 * A text's history of about `edits` updates, by so many people one after the other, each under a Yjs client id of
 * their own. The same seed gives the same edits.
 */
export function trace(edits: number, sittings: number, seed = 20_261_121): Sitting[] {
  const random = randomFrom(seed)
  let state: Uint8Array | undefined
  return Array.from({ length: sittings }, () => {
    const doc = new Doc()
    if (state) applyUpdate(doc, state)
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    const typist = new Typist(doc, random)
    while (updates.length < edits / sittings) typist.act()
    state = encodeStateAsUpdate(doc)
    doc.destroy()
    return updates
  })
}

/** Somebody at a text with a caret, who types for the most part. */
class Typist {
  private readonly body
  private paragraph = 0
  private offset = 0
  /** What is left of the word that is being typed. */
  private word = ''

  constructor(
    doc: Doc,
    private readonly random: Random,
  ) {
    this.body = doc.getXmlFragment(TEXT_ROOT)
    if (this.body.length === 0) this.newParagraph(0)
    this.moveCaret()
  }

  /** One thing that a person does: an update, unless it is a move of the caret. */
  act(): void {
    const chance = this.random(1000)
    if (chance < 30) this.moveCaret()
    else if (chance < 100) this.takeAway(1)
    else if (chance < 104) this.takeAway(2 + this.random(80))
    else if (chance < 107) this.insert(this.sentence())
    else if (chance < 112) this.newParagraph(this.paragraph + 1)
    else this.typeOn()
  }

  private typeOn(): void {
    if (this.word === '') this.word = `${this.anyWord()} `
    this.insert(this.word.slice(0, 1))
    this.word = this.word.slice(1)
  }

  private insert(words: string): void {
    this.text().insert(this.offset, words)
    this.offset += words.length
  }

  private takeAway(count: number): void {
    const taken = Math.min(count, this.offset)
    if (taken === 0) return this.moveCaret()
    this.offset -= taken
    this.text().delete(this.offset, taken)
  }

  private newParagraph(at: number): void {
    const paragraph = new XmlElement('paragraph')
    paragraph.setAttribute('id', randomUUID())
    paragraph.insert(0, [new XmlText()])
    this.body.insert(at, [paragraph])
    this.paragraph = at
    this.offset = 0
  }

  private moveCaret(): void {
    this.paragraph = this.random(this.body.length)
    this.offset = this.random(this.text().length + 1)
    this.word = ''
  }

  private text(): XmlText {
    return (this.body.get(this.paragraph) as XmlElement).get(0) as XmlText
  }

  private sentence(): string {
    return `${Array.from({ length: 10 + this.random(50) }, () => this.anyWord()).join(' ')}. `
  }

  private anyWord(): string {
    return vocabulary[this.random(vocabulary.length)] ?? ''
  }
}

/** A whole number from 0 up to, not including, `below`. */
type Random = (below: number) => number

/** Mulberry32: small, even, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
