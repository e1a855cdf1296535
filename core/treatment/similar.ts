/**
 * Like remarks: those that say the same in nearly the same words, so that they can be assessed once.
 *
 * Each text is a vector of its words' weights (rare words weigh more), and two are alike when the angle between them is
 * small. Not all pairs are tried: two that are alike enough must share one of their rarest words, and only texts that
 * share one of those are compared. Which words these are is reckoned, so nothing is missed.
 */
import type { Id } from '~core/ids'
import { termsOf } from './norwegianWords'

export interface Text {
  readonly id: Id
  readonly text: string
}

/** Remarks that say nearly the same. */
export interface Likeness {
  /** In the order in which they were given; at least two. */
  readonly ids: readonly Id[]
  /** Why: words that most of them have, as the first one wrote them, the weightiest first. */
  readonly shared: readonly string[]
}

/** How alike two must be, from 0 (not a word in common) to 1 (the same words). */
export const ALIKE = 0.5
/** Reckoned in binary fractions, what is exactly alike enough may come out as this much less. */
const A_HAIR = 1e-9
/** So many shared words are told. */
const MOST_SHARED = 6

/** A word's weight in one text. */
interface Weight {
  readonly stem: string
  readonly weight: number
}

interface Vector {
  readonly id: Id
  /** From the rarest word to the most common. */
  readonly weights: readonly Weight[]
  readonly byStem: ReadonlyMap<string, number>
  /** As many of `weights` that another text, to be alike enough, must share one of them. */
  readonly needed: number
  readonly words: ReadonlyMap<string, string>
}

/**
 * The groups of texts that are alike, in the order of their first members. The first of a group is like every other
 * member; nobody is in two groups.
 */
export function alike(texts: readonly Text[], enough = ALIKE): Likeness[] {
  const vectors = vectorsOf(texts, enough)
  const sharing = bySharedRareWord(vectors)
  const taken = new Set<number>()
  return vectors.flatMap((vector, place) => {
    if (taken.has(place)) return []
    const near = new Set(
      vector.weights.slice(0, vector.needed).flatMap(({ stem }) => sharing.get(stem) ?? []),
    )
    const others = [...near]
      .filter(
        (other) => other > place && !taken.has(other) && cosine(vector, vectors[other]) >= enough - A_HAIR,
      )
      .sort((one, other) => one - other)
    if (others.length === 0) return []
    const members = [place, ...others]
    for (const member of members) taken.add(member)
    const group = members.flatMap((member) => vectors[member] ?? [])
    return [{ ids: group.map(({ id }) => id), shared: sharedWords(vector, group) }]
  })
}

function vectorsOf(texts: readonly Text[], enough: number): Vector[] {
  const terms = texts.map(({ text }) => termsOf(text))
  const textsWith = new Map<string, number>()
  for (const those of terms)
    for (const stem of new Set(those.map((term) => term.stem)))
      textsWith.set(stem, (textsWith.get(stem) ?? 0) + 1)
  return texts.map(({ id }, place) => {
    const words = new Map<string, string>()
    const times = new Map<string, number>()
    for (const { stem, word } of terms[place] ?? []) {
      if (!words.has(stem)) words.set(stem, word)
      times.set(stem, (times.get(stem) ?? 0) + 1)
    }
    const raw = [...times].map(([stem, count]) => ({
      stem,
      weight: (1 + Math.log(count)) * Math.log(1 + texts.length / (textsWith.get(stem) ?? 1)),
    }))
    const length = Math.hypot(...raw.map(({ weight }) => weight))
    const rarity = (stem: string) => textsWith.get(stem) ?? 0
    const weights = raw
      .map(({ stem, weight }) => ({ stem, weight: weight / length }))
      .sort((one, other) => rarity(one.stem) - rarity(other.stem) || (one.stem < other.stem ? -1 : 1))
    const byStem = new Map(weights.map(({ stem, weight }) => [stem, weight]))
    return { id, weights, byStem, words, needed: neededOf(weights, enough) }
  })
}

/**
 * How many of the rarest words it takes until what is left cannot make two alike: by Cauchy and Schwarz, two that share
 * only the rest are no more alike than the rest is long.
 */
function neededOf(weights: readonly Weight[], enough: number): number {
  let left = 0
  for (let place = weights.length; place > 0; place -= 1) {
    left += (weights[place - 1]?.weight ?? 0) ** 2
    if (Math.sqrt(left) >= enough - A_HAIR) return place
  }
  return weights.length
}

/** The texts that need each word. The rarest that two share is among the needed of both. */
function bySharedRareWord(vectors: readonly Vector[]): ReadonlyMap<string, readonly number[]> {
  const sharing = new Map<string, number[]>()
  for (const [place, { weights, needed }] of vectors.entries())
    for (const { stem } of weights.slice(0, needed)) {
      const those = sharing.get(stem)
      if (those) those.push(place)
      else sharing.set(stem, [place])
    }
  return sharing
}

function cosine(one: Vector, other: Vector | undefined): number {
  if (!other) return 0
  let product = 0
  for (const { stem, weight } of one.weights) product += weight * (other.byStem.get(stem) ?? 0)
  return product
}

function sharedWords(first: Vector, group: readonly Vector[]): string[] {
  return [...first.weights]
    .filter(({ stem }) => 2 * group.filter(({ byStem }) => byStem.has(stem)).length > group.length)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_SHARED)
    .map(({ stem }) => first.words.get(stem) ?? stem)
}
