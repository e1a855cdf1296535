/** The words of a line, without their order, to see quickly how much two lines have in common. */
export class Bag {
  /** How many letters there are to read. */
  readonly weight: number

  private constructor(private readonly counts: ReadonlyMap<string, number>) {
    let weight = 0
    for (const [word, count] of counts) weight += word.length * count
    this.weight = weight
  }

  static of(text: string): Bag {
    const counts = new Map<string, number>()
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return new Bag(counts)
  }

  get words(): Iterable<string> {
    return this.counts.keys()
  }

  /** How many letters of words they have in common. */
  common(other: Bag): number {
    let weight = 0
    for (const [word, count] of this.counts)
      weight += word.length * Math.min(count, other.counts.get(word) ?? 0)
    return weight
  }

  /** What is left when the other's words are taken out. */
  without(other: Bag): Bag {
    const left = [...this.counts].map(
      ([word, count]) => [word, count - (other.counts.get(word) ?? 0)] as const,
    )
    return new Bag(new Map(left.filter(([, count]) => count > 0)))
  }
}

/** From 0, nothing in common, to 1, the same words. Long words count for more: everybody has an "og". */
export function likeness(one: Bag, other: Bag): number {
  const weight = one.weight + other.weight
  return weight === 0 ? 0 : (2 * one.common(other)) / weight
}
