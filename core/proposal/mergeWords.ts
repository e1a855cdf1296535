/** Two changes of the same words, word by word, with their marks. */
import { sameJson } from '~core/diff/sameJson'
import { diffSequence, type Hunk } from '~core/diff/sequence'
import { inlineFrom, looksSame, tokensOf, type Token } from '~core/diff/tokens'
import type { InlineJson, MarkJson } from '~core/document/json'

export interface MergedWords {
  /** Where the two collide, the proposal's words stand. */
  readonly words: readonly InlineJson[]
  readonly collided: boolean
}

/**
 * What the words are when both what was written since and what is proposed are taken.
 *
 * The two collide where they touch: where no word or sign that both kept stands between them. They do not when they say
 * the same. Marks are merged by themselves, since to make a word bold is not to rewrite it.
 */
export function mergeWords(
  base: readonly InlineJson[],
  now: readonly InlineJson[],
  proposed: readonly InlineJson[],
): MergedWords {
  if (sameJson(base, proposed) || sameJson(now, proposed)) return { words: now, collided: false }
  if (sameJson(base, now)) return { words: proposed, collided: false }
  const [were, are, wanted] = [unitsOf(base), unitsOf(now), unitsOf(proposed)]
  const merged: Unit[][] = []
  let collided = false
  // How far each of the three has been read.
  let at = { base: 0, now: 0, proposed: 0 }

  const keep = (end: number) => {
    const kept = end - at.base
    for (let step = 0; step < kept; step += 1) {
      const [was, is, proposal] = [were[at.base + step], are[at.now + step], wanted[at.proposed + step]]
      if (!was || !is || !proposal) break
      const unit = mergeKept(was, is, proposal)
      collided ||= unit.collided
      merged.push([unit])
    }
    at = { base: end, now: at.now + kept, proposed: at.proposed + kept }
  }

  for (const { start, end, ...touching } of clusters(changesOf(were, are), changesOf(were, wanted))) {
    keep(start)
    const written = are.slice(at.now, at.now + end - start + growth(touching.now))
    const proposal = wanted.slice(at.proposed, at.proposed + end - start + growth(touching.proposed))
    const takesWritten = touching.proposed.length === 0 || saySame(written, proposal)
    if (!takesWritten && touching.now.length > 0) collided = true
    merged.push(takesWritten ? written : proposal)
    at = { base: end, now: at.now + written.length, proposed: at.proposed + proposal.length }
  }
  keep(were.length)
  return { words: inlineFrom(merged.flat().flatMap(({ gap, word }) => [...gap, ...word])), collided }
}

/**
 * A word or sign with the space in front of it. Spaces are alike, and would be found again between any words; so words
 * are what is compared, and a space belongs to one.
 */
interface Unit {
  readonly gap: readonly Token[]
  /** None at the very end of the text, where there may still be a space. */
  readonly word: readonly Token[]
}

function unitsOf(content: readonly InlineJson[]): Unit[] {
  const units: Unit[] = []
  let gap: Token[] = []
  for (const token of tokensOf(content)) {
    if (token.kind === 'space') gap.push(token)
    else {
      units.push({ gap, word: [token] })
      gap = []
    }
  }
  return [...units, { gap, word: [] }]
}

const END = '\u0002'

function changesOf(before: readonly Unit[], after: readonly Unit[]): Hunk[] {
  const keys = (units: readonly Unit[]) => units.map(({ word: [token] }) => token?.key ?? END)
  return diffSequence(keys(before), keys(after))
}

/** Changes of either side that touch one another, and the stretch of the base that they take up together. */
interface Cluster {
  readonly start: number
  end: number
  readonly now: Hunk[]
  readonly proposed: Hunk[]
}

function clusters(now: readonly Hunk[], proposed: readonly Hunk[]): Cluster[] {
  const sided = [
    ...now.map((hunk) => ({ hunk, side: 'now' as const })),
    ...proposed.map((hunk) => ({ hunk, side: 'proposed' as const })),
  ]
  const found: Cluster[] = []
  for (const { hunk, side } of sided.sort((one, other) => one.hunk.beforeStart - other.hunk.beforeStart)) {
    let last = found.at(-1)
    if (!last || hunk.beforeStart > last.end) {
      last = { start: hunk.beforeStart, end: hunk.beforeEnd, now: [], proposed: [] }
      found.push(last)
    }
    last.end = Math.max(last.end, hunk.beforeEnd)
    last[side].push(hunk)
  }
  return found
}

/** By how many units the changes make a stretch longer. */
const growth = (hunks: readonly Hunk[]) =>
  hunks.reduce((sum, hunk) => sum + hunk.afterEnd - hunk.afterStart - (hunk.beforeEnd - hunk.beforeStart), 0)

/** What both kept: the space in front of it as either made it, and the word with the marks that either gave or took. */
function mergeKept(was: Unit, is: Unit, wanted: Unit): Unit & { collided: boolean } {
  const gap = alike(was.gap, wanted.gap) ? is.gap : wanted.gap
  if (alike(was.word, wanted.word) || alike(is.word, wanted.word))
    return { gap, word: is.word, collided: false }
  if (alike(was.word, is.word)) return { gap, word: wanted.word, collided: false }
  const word = is.word.flatMap((token) => withMergedMarks(was.word[0], token, wanted.word[0]) ?? [])
  return word.length > 0 ? { gap, word, collided: false } : { gap, word: wanted.word, collided: true }
}

/** Nothing where the two gave the word different marks of one kind, or marked different parts of it. */
function withMergedMarks(was: Token | undefined, is: Token, wanted: Token | undefined): Token | undefined {
  const [before, now, proposed] = [marksOf(was), marksOf(is), marksOf(wanted)]
  if (!before || !now || !proposed) return undefined
  const kept = now.filter((mark) => !has(before, mark) || has(proposed, mark))
  const marks = [...kept, ...proposed.filter((mark) => !has(before, mark) && !has(kept, mark))]
  if (new Set(marks.map(({ type }) => type)).size < marks.length) return undefined
  return { ...is, nodes: is.nodes.map((node): InlineJson => ({ ...node, marks })) }
}

const has = (marks: readonly MarkJson[], mark: MarkJson) => marks.some((other) => sameJson(other, mark))

/** The marks of a word that has the same ones from end to end. */
const marksOf = (token?: Token): readonly MarkJson[] | undefined =>
  token?.nodes.length === 1 ? (token.nodes[0]?.marks ?? []) : undefined

const saySame = (some: readonly Unit[], others: readonly Unit[]) =>
  some.length === others.length &&
  some.every(({ gap, word }, place) => {
    const other = others[place]
    return other && alike(gap, other.gap) && alike(word, other.word)
  })

/** Whether tokens read and look the same. */
const alike = (some: readonly Token[], others: readonly Token[]) =>
  some.length === others.length &&
  some.every((token, place) => {
    const other = others[place]
    return other && token.key === other.key && looksSame(token, other)
  })
