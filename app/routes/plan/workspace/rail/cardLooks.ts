import type { Id } from '~core/ids'
import type { RailItem } from '~app/editor/talk/railItem'

/** How a card looks: all of it, its beginning, or one line where there are many. */
export type CardLook = 'open' | 'card' | 'line'

/** More cards than this within one height of reading collapse to a line each. */
const MOST_CARDS = 6
const READING_HEIGHT = 900
/** Where there are many cards in one place they are a line each, but for the one that is looked at. */
export function looksOf(
  items: readonly RailItem[],
  wanted: ReadonlyMap<Id, number>,
  focusedId: Id | null,
): ReadonlyMap<Id, CardLook> {
  const sorted = items.map(({ id }) => wanted.get(id) ?? 0).sort((a, b) => a - b)
  const within = (from: number, to: number) => firstAbove(sorted, to) - firstAbove(sorted, from)
  return new Map(
    items.map(({ id, kind }) => {
      if (id === focusedId || kind === 'composer' || kind === 'draft') return [id, 'open']
      const at = wanted.get(id) ?? 0
      const many = within(at - READING_HEIGHT / 2, at + READING_HEIGHT / 2) > MOST_CARDS
      return [id, many ? 'line' : 'card']
    }),
  )
}

function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}
