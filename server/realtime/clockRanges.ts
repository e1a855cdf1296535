/** So many ranges at once are put in order with those that are here. */
const WORTH_MERGING = 16

/** A set of clocks of one client, as ranges that neither touch nor overlap, in ascending order. */
export class ClockRanges {
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  /**
   * Adds many ranges, in any order. Added one by one, each would move everything behind it, and a message of some
   * thousand ranges would take a second.
   */
  addAll(ranges: readonly { readonly from: number; readonly to: number }[]): void {
    if (ranges.length < WORTH_MERGING) {
      for (const { from, to } of ranges) this.add(from, to)
      return
    }
    const known = this.starts.map((from, index) => ({ from, to: this.ends[index] as number }))
    const all = [...known, ...ranges].sort((one, other) => one.from - other.from)
    this.starts.length = 0
    this.ends.length = 0
    for (const { from, to } of all) this.add(from, to)
  }

  /** Adds the clocks from `from` up to, not including, `to`. */
  add(from: number, to: number): void {
    if (to <= from) return
    // Everything from `first` up to, not including, `after` touches the new range and becomes one with it.
    const first = this.firstEndingAt(from)
    let after = first
    while (after < this.starts.length && (this.starts[after] as number) <= to) after += 1
    if (after > first) {
      from = Math.min(from, this.starts[first] as number)
      to = Math.max(to, this.ends[after - 1] as number)
    }
    this.starts.splice(first, after - first, from)
    this.ends.splice(first, after - first, to)
  }

  /** Whether every clock from `from` up to, not including, `to` is here. */
  has(from: number, to: number): boolean {
    if (to <= from) return true
    const at = this.firstEndingAt(from + 1)
    return at < this.starts.length && (this.starts[at] as number) <= from && (this.ends[at] as number) >= to
  }

  /** Index of the first range that ends at `clock` or later. */
  private firstEndingAt(clock: number): number {
    let low = 0
    let high = this.ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ends[middle] as number) < clock) low = middle + 1
      else high = middle
    }
    return low
  }
}
