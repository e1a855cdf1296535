/**
 * The heaviest choice of elements whose values rise from each to the next, as their places in ascending order.
 *
 * It tells what stayed and what was moved: of things that stand in another order, those chosen here kept theirs, and
 * as little as possible is left to have moved. In n log n steps, whatever the order.
 */
export function heaviestIncreasing(
  values: readonly number[],
  weightOf: (place: number) => number = () => 1,
): number[] {
  const rankOf = new Map([...new Set(values)].sort((a, b) => a - b).map((value, rank) => [value, rank + 1]))
  const best = new BestBelow(rankOf.size)
  const chains: Chain[] = []
  let heaviest: Chain | undefined
  for (const [place, value] of values.entries()) {
    const rank = rankOf.get(value) ?? 0
    const previous = best.below(rank)
    const chain = { place, previous, weight: (previous?.weight ?? 0) + weightOf(place) }
    chains.push(chain)
    best.offer(rank, chain)
    if (!heaviest || chain.weight > heaviest.weight) heaviest = chain
  }
  const places: number[] = []
  for (let chain = heaviest; chain; chain = chain.previous) places.push(chain.place)
  return places.reverse()
}

interface Chain {
  readonly place: number
  readonly previous: Chain | undefined
  readonly weight: number
}

/** A Fenwick tree: the heaviest chain that ends below a rank. */
class BestBelow {
  private readonly tree: (Chain | undefined)[]

  constructor(private readonly ranks: number) {
    this.tree = new Array<Chain | undefined>(ranks + 1)
  }

  below(rank: number): Chain | undefined {
    let best: Chain | undefined
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const chain = this.tree[at]
      if (chain && (!best || chain.weight > best.weight)) best = chain
    }
    return best
  }

  offer(rank: number, chain: Chain): void {
    for (let at = rank; at <= this.ranks; at += at & -at) {
      const held = this.tree[at]
      if (!held || chain.weight > held.weight) this.tree[at] = chain
    }
  }
}
