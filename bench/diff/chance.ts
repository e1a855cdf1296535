/** Chance that is the same each time. */
export class Chance {
  constructor(private seed: number) {}

  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647
    return this.seed % end
  }

  /** One of several. @throws when there is none */
  one<Thing>(things: readonly Thing[]): Thing {
    const chosen = things[this.below(things.length)]
    if (chosen === undefined) throw new RangeError('nothing to choose from')
    return chosen
  }
}
