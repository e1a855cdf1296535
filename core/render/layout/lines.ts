/**
 * Breaks runs into lines, ragged right, with the least raggedness that the whole paragraph allows.
 *
 * Each way of ending a line has a cost: the squared share of the line left empty, and what the place costs
 * (a hyphen, a divided address). The cheapest chain of lines is found by walking the places from the front.
 */
import { HYPHEN, lineItems, type LineItem } from './lineItems'
import type { NoteReference, Run } from './runs'
import type { Typesetter } from './typesetter'

/** Letters of one run on one line. */
export interface Segment {
  readonly run: Run
  readonly text: string
  /** From the line's left end. */
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly segments: readonly Segment[]
  readonly width: number
  readonly notes: readonly NoteReference[]
}

export interface LineOptions {
  readonly width: number
  readonly hyphenated: boolean
  /** Lines of about equal length, the last one too, as for a heading. */
  readonly balanced?: boolean
}

const COST_OF_TWO_HYPHENS = 12
const COST_OF_LONE_WORD = 3
const OVERFULL = 10_000

/** A place where a line may end: the line holds items before `at`, the next one begins at `next`. */
interface Place {
  readonly at: number
  readonly next: number
  readonly cost: number
  readonly hyphen: number
  readonly run: Run | null
  readonly forced: boolean
}

/** @returns at least one line, empty when there is nothing to set */
export function breakLines(runs: readonly Run[], options: LineOptions, setter: Typesetter): Line[] {
  const items = lineItems(runs, options.width, options.hyphenated, setter)
  const places = placesIn(items)
  const chain = cheapest(items, places, options)
  let from = 0
  return chain.map((place) => {
    const line = lineOf(items.slice(from, place.at), place, setter)
    from = place.next
    return line
  })
}

function placesIn(items: readonly LineItem[]): Place[] {
  const places: Place[] = []
  for (const [index, item] of items.entries()) {
    if (item.kind === 'word') continue
    const cost = item.kind === 'chance' ? item.cost : 0
    const hyphen = item.kind === 'chance' ? item.hyphen : 0
    const run = item.kind === 'chance' ? item.run : null
    places.push({ at: index, next: index + 1, cost, hyphen, run, forced: item.kind === 'end' })
  }
  // A break at the very end of a paragraph is one line, not an empty one more.
  if (items.at(-1)?.kind === 'end') return places
  return [...places, { at: items.length, next: items.length, cost: 0, hyphen: 0, run: null, forced: true }]
}

/** The cheapest chain of places from the start to the end. */
function cheapest(items: readonly LineItem[], places: readonly Place[], options: LineOptions): Place[] {
  const widthUpTo = [0]
  for (const item of items) {
    widthUpTo.push((widthUpTo.at(-1) ?? 0) + (item.kind === 'word' || item.kind === 'blank' ? item.width : 0))
  }
  const best: { total: number; from: number }[] = []
  for (const [index, place] of places.entries()) {
    let found = { total: Infinity, from: -1 }
    for (let from = index - 1; from >= -1; from -= 1) {
      const before = places[from]
      const start = before?.next ?? 0
      const natural = lineWidth(items, widthUpTo, start, place)
      const overfull = natural > options.width + 0.01
      if (overfull && found.total < Infinity) break
      const isLast = place === places.at(-1)
      const price = lineCost(natural, place, before, isLast, options) + (overfull ? OVERFULL : 0)
      const total = (from === -1 ? 0 : (best[from]?.total ?? Infinity)) + price
      if (total < found.total) found = { total, from }
      if (before?.forced) break
      if (overfull) break
    }
    best.push(found)
  }
  const chain: Place[] = []
  for (let index = places.length - 1; index >= 0; index = best[index]?.from ?? -1) {
    const place = places[index]
    if (place) chain.unshift(place)
  }
  return chain
}

function lineWidth(items: readonly LineItem[], upTo: readonly number[], start: number, place: Place): number {
  let first = start
  while (first < place.at && items[first]?.kind === 'blank') first += 1
  let end = place.at
  while (end > first && items[end - 1]?.kind === 'blank') end -= 1
  return (upTo[end] ?? 0) - (upTo[first] ?? 0) + place.hyphen
}

function lineCost(
  natural: number,
  place: Place,
  before: Place | undefined,
  isLast: boolean,
  { width, balanced }: LineOptions,
): number {
  const empty = Math.max(0, width - natural) / width
  if (place.forced && !balanced) {
    const lone = isLast && before !== undefined && empty > 0.85
    return lone ? COST_OF_LONE_WORD : 0
  }
  const twoHyphens = place.hyphen > 0 && (before?.hyphen ?? 0) > 0
  return 100 * empty * empty + place.cost + (twoHyphens ? COST_OF_TWO_HYPHENS : 0)
}

/** Joins what stands side by side in one run, and reckons where each segment begins. */
function lineOf(items: readonly LineItem[], place: Place, setter: Typesetter): Line {
  const parts: { run: Run; text: string }[] = []
  const inner = trimmed(items)
  for (const item of inner) {
    if (item.kind !== 'word' && item.kind !== 'blank') continue
    const last = parts.at(-1)
    if (last?.run === item.run) last.text += item.text
    else parts.push({ run: item.run, text: item.text })
  }
  const last = parts.at(-1)
  if (place.hyphen > 0 && last) parts.push({ run: last.run, text: HYPHEN })

  let x = 0
  const segments = parts.map(({ run, text }) => {
    const width = setter.width(text, run.style.face, run.style.size)
    const segment = { run, text, x, width }
    x += width
    return segment
  })
  const notes = segments.flatMap(({ run }) => run.note ?? [])
  return { segments, width: x, notes: [...new Set(notes)] }
}

function trimmed(items: readonly LineItem[]): readonly LineItem[] {
  let from = 0
  let to = items.length
  while (from < to && items[from]?.kind !== 'word') from += 1
  while (to > from && items[to - 1]?.kind !== 'word') to -= 1
  return items.slice(from, to)
}
