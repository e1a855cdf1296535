/** How fast something may be used up. */
export interface Flow {
  /** What comes back each second. */
  readonly perSecond: number
  /** What may be used at once after a rest. */
  readonly atOnce: number
}

/**
 * An allowance that fills by itself: so much at once, and so much a second in the long run.
 *
 * It may be overdrawn, since what has arrived cannot be sent back; the debt says how long to rest.
 * Times are milliseconds of a clock that never jumps.
 */
export class TokenBucket {
  private level: number

  constructor(
    private readonly flow: Flow,
    private reckonedAt: number,
  ) {
    this.level = flow.atOnce
  }

  /** Uses up `amount`, whether or not there is so much. @returns for how many milliseconds nothing more should be used */
  spend(amount: number, now: number): number {
    this.fill(now)
    this.level -= amount
    return this.level >= 0 ? 0 : Math.ceil((-this.level / this.flow.perSecond) * 1_000)
  }

  /** Uses up one if there is one. */
  take(now: number): boolean {
    this.fill(now)
    if (this.level < 1) return false
    this.level -= 1
    return true
  }

  /** Whether nothing would be forgotten with it. */
  isFull(now: number): boolean {
    this.fill(now)
    return this.level >= this.flow.atOnce
  }

  private fill(now: number): void {
    const back = ((now - this.reckonedAt) / 1_000) * this.flow.perSecond
    this.level = Math.min(this.flow.atOnce, this.level + Math.max(0, back))
    this.reckonedAt = now
  }
}
