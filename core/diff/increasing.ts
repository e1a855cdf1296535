/**
 * The heaviest choice of things whose values rise from each to the next.
 *
 * It tells what stayed and what was moved: of things that stand in another order, those chosen here kept theirs, and
 * as little as possible is left to have moved. In n log n steps, whatever the order.
 */
export function heaviestIncreasing<Thing>(
  things: readonly Thing[],
  valueOf: (thing: Thing) => number,
  weightOf: (thing: Thing) => number = () => 1,
): Thing[] {
  const isSorted = things.every((thing, place) => {
    const last = things[place - 1]
    return last === undefined || valueOf(last) < valueOf(thing)
  })
  if (isSorted) return [...things]

  const values = [...new Set(things.map(valueOf))].sort((one, other) => one - other)
  const rankOf = new Map(values.map((value, place) => [value, place + 1]))
  const best = new BestBelow<Thing>(values.length)
  let heaviest: Chain<Thing> | undefined
  for (const thing of things) {
    const rank = rankOf.get(valueOf(thing)) ?? 0
    const previous = best.below(rank)
    const chain = { thing, previous, weight: (previous?.weight ?? 0) + weightOf(thing) }
    best.offer(rank, chain)
    if (!heaviest || chain.weight > heaviest.weight) heaviest = chain
  }
  const chosen: Thing[] = []
  for (let chain = heaviest; chain; chain = chain.previous) chosen.push(chain.thing)
  return chosen.reverse()
}

interface Chain<Thing> {
  readonly thing: Thing
  readonly previous: Chain<Thing> | undefined
  readonly weight: number
}

/** A Fenwick tree: the heaviest chain that ends below a rank. */
class BestBelow<Thing> {
  private readonly tree: (Chain<Thing> | undefined)[]

  constructor(private readonly ranks: number) {
    this.tree = new Array<Chain<Thing> | undefined>(ranks + 1)
  }

  below(rank: number): Chain<Thing> | undefined {
    let best: Chain<Thing> | undefined
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const chain = this.tree[at]
      if (chain && (!best || chain.weight > best.weight)) best = chain
    }
    return best
  }

  offer(rank: number, chain: Chain<Thing>): void {
    for (let at = rank; at <= this.ranks; at += at & -at) {
      const held = this.tree[at]
      if (!held || chain.weight > held.weight) this.tree[at] = chain
    }
  }
}
