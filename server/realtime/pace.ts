/**
 * When to do what was asked for: at once when the last run lies far enough back, otherwise when it does.
 *
 * Gathering saves work under load; where little happens there is nothing to save, and only the wait would be felt.
 */
export class Pace {
  private lastRun = -Infinity
  private cancel: (() => void) | undefined

  /** @param spacing least time from one run to the next, in milliseconds; asked for at each request */
  constructor(
    private readonly run: () => void,
    private readonly spacing: () => number,
  ) {}

  /** Asks for a run after the present turn. Several requests before it happens are one. */
  request(): void {
    if (this.cancel) return
    const pause = this.lastRun + this.spacing() - performance.now()
    if (pause < 1) {
      const immediate = setImmediate(this.go)
      this.cancel = () => clearImmediate(immediate)
    } else {
      const timeout = setTimeout(this.go, pause)
      this.cancel = () => clearTimeout(timeout)
    }
  }

  /** The work of the last run has come to its end only now: the spacing counts from here. */
  ended(): void {
    this.lastRun = performance.now()
  }

  stop(): void {
    this.cancel?.()
    this.cancel = undefined
  }

  private readonly go = () => {
    this.cancel = undefined
    this.lastRun = performance.now()
    this.run()
  }
}
