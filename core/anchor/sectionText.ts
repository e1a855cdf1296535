import type { AnyBlockJson, DocumentJson, InlineJson } from '~core/document/json'
import { blocksOf, isInline, wordsOf } from '~core/document/visit'
import type { Id } from '~core/ids'
import type { BlockPlace, Stretch } from './anchor'

/** From the letter at `start` up to, not including, the one at `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface BlockText extends Span {
  readonly id: Id
  /** Where its words begin in the section's `words`, and how many characters they are. */
  readonly at: number
  readonly length: number
}

/**
 * One section's text made ready for looking anchors up; built once, used for all of them.
 *
 * What is compared is its letters: every character that is not a space, without a border between blocks. A paragraph
 * that is split, joined to another, made a list or put in a box has the same letters as before, and so has a word that
 * was broken in two: quotes and their surroundings are found again without any care for how the text is divided.
 */
export class SectionText {
  readonly letters: string
  /** The blocks' words, joined by "\n". */
  private readonly words: string
  /** For each letter, where it stands in `words`. */
  private readonly placeOfLetter: Uint32Array
  /** Every block that has an id, in reading order. Those without words are as long as nothing. */
  private readonly blocks: readonly BlockText[]
  private readonly blockById = new Map<Id, BlockText>()

  constructor(
    readonly id: Id,
    text: DocumentJson,
  ) {
    let words = ''
    let letters = 0
    const blocks: BlockText[] = []
    for (const block of blocksOf(text)) {
      const { id: blockId } = block.attrs
      // Only a text between two repairs has such a block; nothing can point into it yet.
      if (blockId === null) continue
      const own = ownWords(block)
      const count = lettersIn(own)
      if (count > 0 && words !== '') words += '\n'
      const known = {
        id: blockId,
        at: words.length,
        length: own.length,
        start: letters,
        end: letters + count,
      }
      if (count > 0) words += own
      letters += count
      blocks.push(known)
      if (!this.blockById.has(blockId)) this.blockById.set(blockId, known)
    }
    this.words = words
    this.letters = lettersOf(words)
    this.blocks = blocks
    this.placeOfLetter = placesOfLetters(words, letters)
  }

  /** The letters of a block; undefined when it does not stand here. */
  block(id: Id): Span | undefined {
    return this.blockById.get(id)
  }

  /** A whole block as a stretch; one that only holds other blocks, or none, is no characters long. */
  wholeBlock(id: Id): Stretch | undefined {
    const block = this.blockById.get(id)
    return block && { from: { blockId: id, offset: 0 }, to: { blockId: id, offset: block.length } }
  }

  /** The letters in a stretch; undefined when one of its blocks does not stand here. */
  spanOf({ from, to }: Stretch): Span | undefined {
    const [start, end] = [this.lettersBefore(from), this.lettersBefore(to)]
    return start === undefined || end === undefined ? undefined : { start, end: Math.max(start, end) }
  }

  /** Where letters stand, without the spaces around them; undefined for none. */
  stretchOf({ start, end }: Span): Stretch | undefined {
    if (start >= end) return undefined
    const last = this.blockPlace(end - 1)
    return { from: this.blockPlace(start), to: { ...last, offset: last.offset + 1 } }
  }

  /** The words that the letters are of, blocks joined by "\n". */
  wordsIn({ start, end }: Span): string {
    return start < end ? this.words.slice(this.placeOfLetter[start], this.endOf(end)) : ''
  }

  /** Up to `length` characters that stand before a letter. */
  before(letter: number, length: number): string {
    const end = this.placeOfLetter[letter] ?? this.words.length
    return this.words.slice(Math.max(0, end - length), end)
  }

  /** Up to `length` characters that stand after the letter before this one. */
  after(letter: number, length: number): string {
    const start = this.endOf(letter)
    return this.words.slice(start, start + length)
  }

  private endOf(end: number): number {
    return end === 0 ? 0 : (this.placeOfLetter[end - 1] as number) + 1
  }

  private blockPlace(letter: number): BlockPlace {
    const place = this.placeOfLetter[letter] as number
    // The last block that begins at or before the place: blocks without words never begin where a letter stands.
    const block =
      this.blocks[firstWhere(this.blocks.length, (index) => (this.blocks[index] as BlockText).at > place) - 1]
    return { blockId: (block as BlockText).id, offset: place - (block as BlockText).at }
  }

  private lettersBefore({ blockId, offset }: BlockPlace): number | undefined {
    const block = this.blockById.get(blockId)
    if (!block) return undefined
    const place = block.at + offset
    const found = firstWhere(this.letters.length, (letter) => (this.placeOfLetter[letter] as number) >= place)
    return Math.min(Math.max(found, block.start), block.end)
  }
}

/** The characters that are compared: all but spaces. */
export const lettersOf = (words: string): string => words.replace(/\s+/g, '')

const lettersIn = (words: string) => lettersOf(words).length

const ownWords = (block: AnyBlockJson) => {
  const content: readonly (AnyBlockJson | InlineJson)[] = block.content ?? []
  return content.length > 0 && content.every(isInline) ? wordsOf(block) : ''
}

function placesOfLetters(words: string, count: number): Uint32Array {
  const places = new Uint32Array(count)
  let letter = 0
  for (const { 0: run, index } of words.matchAll(/\S+/g)) {
    for (let step = 0; step < run.length; step += 1) places[letter + step] = index + step
    letter += run.length
  }
  return places
}

/** The first number below `count` for which `holds`, which holds for all that come after; `count` when none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
