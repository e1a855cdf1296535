import type { Id } from '~core/ids'

/** A card, where it would like to stand, and how tall it is. In pixels. */
export interface CardBox {
  readonly id: Id
  readonly wanted: number
  readonly height: number
}

/** Between two cards, in pixels. */
export const GAP = 8

/**
 * Where the cards stand: each beside its words, and pushed down by those in front of it, so that none covers another.
 *
 * The one that is looked at stands right beside its words; those in front of it are pushed up instead.
 *
 * @param boxes in reading order
 */
export function layOut(boxes: readonly CardBox[], focusedId: Id | null): ReadonlyMap<Id, number> {
  const sorted = boxes
    .map((box, order) => ({ ...box, order }))
    .sort((a, b) => a.wanted - b.wanted || a.order - b.order)
  const tops = new Map<Id, number>()
  const focused = sorted.findIndex(({ id }) => id === focusedId)

  let floor = 0
  for (const [index, { id, wanted, height }] of sorted.entries()) {
    const top = index === focused ? Math.max(wanted, 0) : Math.max(wanted, floor)
    tops.set(id, top)
    floor = top + height + GAP
  }
  let ceiling = focused < 0 ? Infinity : (tops.get(focusedId as Id) as number) - GAP
  for (const { id, height } of sorted.slice(0, Math.max(focused, 0)).reverse()) {
    const top = Math.min(tops.get(id) as number, ceiling - height)
    tops.set(id, top)
    ceiling = top - GAP
  }
  return tops
}
