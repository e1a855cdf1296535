/** Who waits for something to be over looks again after so many milliseconds. */
const LOOK_MS = 5

/**
 * When to do what was asked for: at once when the last run lies far enough back, otherwise when it does.
 *
 * Gathering saves work under load; where little happens there is nothing to save, and only the wait would be felt.
 */
export class Pace {
  private lastRun = -Infinity
  private cancel: (() => void) | undefined

  /**
   * @param spacing least time from one run to the next, in milliseconds; asked for at each request
   * @param mayWait whether it is better to wait a little longer; asked again and again
   */
  constructor(
    private readonly run: () => void,
    private readonly spacing: () => number,
    private readonly mayWait: () => boolean = () => false,
  ) {}

  /** Asks for a run after the present turn. Several requests before it happens are one. */
  request(): void {
    if (this.cancel) return
    const pause = this.lastRun + this.spacing() - performance.now()
    if (pause < 1) {
      const immediate = setImmediate(this.go)
      this.cancel = () => clearImmediate(immediate)
    } else this.wait(pause)
  }

  /** The work of the last run has come to its end only now: the spacing counts from here. */
  ended(): void {
    this.lastRun = performance.now()
  }

  stop(): void {
    this.cancel?.()
    this.cancel = undefined
  }

  private wait(ms: number): void {
    const timeout = setTimeout(this.go, ms)
    this.cancel = () => clearTimeout(timeout)
  }

  private readonly go = () => {
    if (this.mayWait()) return this.wait(LOOK_MS)
    this.cancel = undefined
    this.lastRun = performance.now()
    this.run()
  }
}
