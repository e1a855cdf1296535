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
  readonly inOneBlock: boolean
  readonly before: Side
  readonly after: Side
}

export function soughtBy({ quote, prefix, suffix }: Anchor): Sought {
  return {
    letters: lettersOf(quote),
    inOneBlock: !quote.includes('\n'),
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

/**
 * How the surroundings of a span agree with those that the words had: the letters that are the same, counted outwards
 * from the words. A border that is where it was counts as some, too. The neighbouring block counts only where the other
 * side agrees as well: it still stands there when the words have gone with their own block, before words that begin alike.
 */
export interface Agreement {
  readonly before: number
  readonly after: number
  /** Those letters on a side that agrees to the end of what is known of it, or of the block. */
  readonly certain: number
}

/** Compares what stands around a span with what stood around the words. `block` is the anchor's own, where it stands. */
export function agreement(sought: Sought, { letters }: SectionText, span: Span, block?: Span): Agreement {
  const { before, after } = sought
  let left = 0
  while (left < before.letters.length && before.letters.at(-1 - left) === letters[span.start - 1 - left])
    left += 1
  let right = 0
  while (right < after.letters.length && after.letters[right] === letters[span.end + right]) right += 1

  const startsSection = before.endsSection && left === before.letters.length && span.start === left
  const endsSection =
    after.endsSection && right === after.letters.length && span.end + right === letters.length
  const startsBlock = before.atBorder && span.start === block?.start
  const endsBlock = after.atBorder && span.end === block?.end

  const [leftIsWhole, rightIsWhole] = [left >= before.inBlock, right >= after.inBlock]
  if (!rightIsWhole) left = Math.min(left, before.inBlock)
  if (!leftIsWhole) right = Math.min(right, after.inBlock)
  return {
    before: left + borders(startsSection, startsBlock),
    after: right + borders(endsSection, endsBlock),
    certain: (leftIsWhole ? left : 0) + (rightIsWhole ? right : 0),
  }
}

const borders = (...agreeing: readonly boolean[]) => ENOUGH * agreeing.filter(Boolean).length
