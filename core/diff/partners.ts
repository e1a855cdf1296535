import { diffSequence, type Effort } from './sequence'

/** Which thing before is which thing after. Looked up from either side. */
export class Partners<Thing> {
  private readonly partners = new Map<Thing, Thing>()

  constructor(private readonly effort?: Effort) {}

  of(thing: Thing): Thing | undefined {
    return this.partners.get(thing)
  }

  pair(before: Thing, after: Thing): void {
    this.partners.set(before, after)
    this.partners.set(after, before)
  }

  /** Those that carry the same id. Where an id stands twice, the first finds the first. */
  pairById(
    before: readonly Thing[],
    after: readonly Thing[],
    idOf: (thing: Thing) => string | null,
    mayPair: (before: Thing, after: Thing) => boolean = () => true,
  ): void {
    const named = new Map<string, Thing[]>()
    for (const thing of before.toReversed()) {
      const id = idOf(thing)
      if (id === null) continue
      const namesakes = named.get(id)
      if (namesakes) namesakes.push(thing)
      else named.set(id, [thing])
    }
    for (const thing of after) {
      const namesakes = named.get(idOf(thing) ?? '') ?? []
      const twin = namesakes.at(-1)
      if (twin === undefined || !mayPair(twin, thing)) continue
      this.pair(twin, thing)
      namesakes.pop()
    }
  }

  /** Those that have no partner yet, read the same, and stand in the same order among those that have one. */
  pairInOrder(before: readonly Thing[], after: readonly Thing[], keyOf: (thing: Thing) => string): void {
    if ([before, after].some((things) => things.every((thing) => this.of(thing) !== undefined))) return
    const numbers = new Map(after.map((thing, number) => [thing, number]))
    const keyAfter = (thing: Thing, number: number) =>
      this.of(thing) === undefined ? `reads ${keyOf(thing)}` : `is ${number}`
    const keyBefore = (thing: Thing) => {
      const partner = this.of(thing)
      return partner === undefined ? `reads ${keyOf(thing)}` : `is ${numbers.get(partner) ?? 'elsewhere'}`
    }
    const hunks = diffSequence(before.map(keyBefore), after.map(keyAfter), this.effort)
    const ends = { beforeStart: before.length, beforeEnd: 0, afterStart: after.length, afterEnd: 0 }
    let [beforeAt, afterAt] = [0, 0]
    for (const gap of [...hunks, ends]) {
      for (; beforeAt < gap.beforeStart; beforeAt += 1, afterAt += 1) {
        const [was, is] = [before[beforeAt], after[afterAt]]
        if (was !== undefined && is !== undefined && this.of(is) === undefined) this.pair(was, is)
      }
      beforeAt = gap.beforeEnd
      afterAt = gap.afterEnd
    }
  }
}
