import type { Anchor } from './anchor'
import { CONTEXT_LENGTH } from './anchorAt'
import { lettersOf, type SectionText, type Span } from './sectionText'

/** As many letters of the surroundings as begin to tell that words are the same ones, and not only alike. */
export const ENOUGH = 8

/** What stood on one side of the words, as letters. */
interface Side {
  readonly letters: string
  /** How many of them, next to the words, were in the words' own block; all, when the block went on. */
  readonly inBlock: number
  /** Whether the words stood at the border of their block, and whether the section ended in what is known. */
  readonly atBorder: boolean
  readonly endsSection: boolean
}

/** What an anchor looks for, as letters. */
export interface Sought {
  readonly letters: string
  readonly before: Side
  readonly after: Side
}

export function soughtBy({ quote, prefix, suffix }: Anchor): Sought {
  return {
    letters: lettersOf(quote),
    before: side(prefix, prefix.slice(prefix.lastIndexOf('\n') + 1)),
    after: side(suffix, suffix.split('\n', 1)[0] as string),
  }
}

const side = (words: string, inBlock: string): Side => ({
  letters: lettersOf(words),
  inBlock: lettersOf(inBlock).length,
  atBorder: lettersOf(inBlock) === '',
  endsSection: words.length < CONTEXT_LENGTH,
})

/** How the surroundings of a span agree with those that the words had. */
export interface Agreement {
  /** How many letters agree, counted outwards from the words; a border that is where it was counts as some, too. */
  readonly letters: number
  /** Those of them on a side that agrees to the end of what is known of it, or of the block. */
  readonly certain: number
}

/** Compares what stands around a span with what stood around the words. `block` is the anchor's own, where it stands. */
export function agreement(sought: Sought, { letters }: SectionText, span: Span, block?: Span): Agreement {
  const { before, after } = sought
  let left = 0
  while (left < before.letters.length && before.letters.at(-1 - left) === letters[span.start - 1 - left]) left += 1
  let right = 0
  while (right < after.letters.length && after.letters[right] === letters[span.end + right]) right += 1

  const agreeingBorders = [
    before.endsSection && left === before.letters.length && span.start === left,
    after.endsSection && right === after.letters.length && span.end + right === letters.length,
    before.atBorder && span.start === block?.start,
    after.atBorder && span.end === block?.end,
  ].filter(Boolean).length
  return {
    letters: left + right + ENOUGH * agreeingBorders,
    certain: (left >= before.inBlock ? left : 0) + (right >= after.inBlock ? right : 0),
  }
}
