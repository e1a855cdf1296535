/** Runs as what a line is made of: words and parts of words, blanks, and the places where a line may end. */
import type { Run } from './runs'
import type { Typesetter } from './typesetter'

export type LineItem =
  | { readonly kind: 'word'; readonly run: Run; readonly text: string; readonly width: number }
  | { readonly kind: 'blank'; readonly run: Run; readonly text: string; readonly width: number }
  /** A place where the line may end, with what it costs; `hyphen` is drawn when it does. */
  | { readonly kind: 'chance'; readonly cost: number; readonly run: Run; readonly hyphen: number }
  | { readonly kind: 'end' }

/** What ending a line here costs, on the scale of the squared share of the line that is left empty, times 100. */
const cost = { hyphen: 4, narrowHyphen: 30, dash: 0.4, address: 1.5, anywhere: 60 } as const

/** In a column narrower than this, in ems, lines are uneven anyway, and hyphens only make it worse. */
const NARROW = 24

/** A word with at least this many letters may be divided. */
const DIVISIBLE = 7

/**
 * @param width the widest a word may be before it is divided anywhere
 */
export function lineItems(
  runs: readonly Run[],
  width: number,
  hyphenated: boolean,
  setter: Typesetter,
): LineItem[] {
  const items: LineItem[] = []
  for (const run of runs) {
    const { face, size } = run.style
    for (const [piece] of run.text.matchAll(/ +|[^ ]+/g)) {
      if (piece.startsWith(' ')) {
        items.push({ kind: 'blank', run, text: ' ', width: setter.width(' ', face, size) })
      } else items.push(...wordItems(piece, run, width, hyphenated, setter))
    }
    if (run.breaks) items.push({ kind: 'end' })
  }
  return items
}

function wordItems(
  word: string,
  run: Run,
  width: number,
  hyphenated: boolean,
  setter: Typesetter,
): LineItem[] {
  const { face, size } = run.style
  const items: LineItem[] = []
  const chance = (price: number, hyphen = 0) => items.push({ kind: 'chance', cost: price, run, hyphen })
  const push = (text: string) => {
    const natural = setter.width(text, face, size)
    if (natural <= width || text.length < 2) items.push({ kind: 'word', run, text, width: natural })
    else {
      for (const [index, character] of [...text].entries()) {
        if (index > 0) chance(cost.anywhere)
        items.push({ kind: 'word', run, text: character, width: setter.width(character, face, size) })
      }
    }
  }
  const hyphenCost = width < NARROW * size ? cost.narrowHyphen : cost.hyphen
  const isAddress = /^(https?:\/\/|www\.)|@.+\./.test(word)
  for (const [index, part] of splitAtSigns(word, isAddress).entries()) {
    if (index > 0) chance(isAddress ? cost.address : cost.dash)
    const parts = hyphenated && !isAddress ? divided(part, setter) : [part]
    for (const [position, syllable] of parts.entries()) {
      if (position > 0) chance(hyphenCost, setter.width(HYPHEN, face, size))
      push(syllable)
    }
  }
  return items
}

/** Drawn where a word is divided; read and copied as a soft hyphen, so that the word is whole again. */
export const HYPHEN = '\u2010'

/** A line may end after a dash or a stroke between letters, and in an address after its signs. */
function splitAtSigns(word: string, isAddress: boolean): string[] {
  const places = isAddress ? /(?<=[/?&=._-])(?=[^/?&=._-])/u : /(?<=[\p{L}\d][-–—/])(?=[\p{L}\d])/u
  return word.split(places)
}

function divided(part: string, setter: Typesetter): readonly string[] {
  const [, before = '', letters = '', after = ''] = /^([^\p{L}]*)(\p{L}*)([^\p{L}]*)$/u.exec(part) ?? []
  if ([...letters].length < DIVISIBLE) return [part]
  const syllables = [...setter.hyphenate(letters)]
  // Nothing shorter than two letters in front of a hyphen or three after it.
  while (syllables.length > 1 && (syllables[0]?.length ?? 0) < 2) {
    syllables.splice(0, 2, syllables.slice(0, 2).join(''))
  }
  while (syllables.length > 1 && (syllables.at(-1)?.length ?? 0) < 3) {
    syllables.splice(-2, 2, syllables.slice(-2).join(''))
  }
  if (syllables.length === 0) return [part]
  syllables[0] = before + (syllables[0] ?? '')
  syllables[syllables.length - 1] = (syllables.at(-1) ?? '') + after
  return syllables
}
