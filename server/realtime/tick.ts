/** Longest time that work is gathered before it is done. */
const LONGEST_MS = 20
/** Deliveries per millisecond up to which gathering is not worth the wait. */
const QUIET = 1
/** How fast the reckoning forgets. */
const MEMORY_MS = 250

/**
 * When to do what was asked for: at once while little happens, gathered for up to 20 ms under load.
 *
 * Gathering saves one write a connection for each update that joins; with few deliveries there is nothing to
 * save and only the wait would be felt.
 */
export class Tick {
  private rate = 0
  private reckonedAt = performance.now()
  private cancel: (() => void) | undefined

  constructor(private readonly run: () => void) {}

  /** Asks for a run. Several requests before it happens are one. */
  request(): void {
    if (this.cancel) return
    const pause = this.pause()
    const go = () => {
      this.cancel = undefined
      this.run()
    }
    if (pause < 1) {
      const immediate = setImmediate(go)
      this.cancel = () => clearImmediate(immediate)
    } else {
      const timeout = setTimeout(go, pause)
      this.cancel = () => clearTimeout(timeout)
    }
  }

  /** Reckons in what a run delivered. */
  delivered(count: number): void {
    this.forget()
    this.rate += count / MEMORY_MS
  }

  stop(): void {
    this.cancel?.()
    this.cancel = undefined
  }

  private pause(): number {
    this.forget()
    return this.rate <= QUIET ? 0 : Math.min(LONGEST_MS, (this.rate - QUIET) * 4)
  }

  private forget(): void {
    const now = performance.now()
    this.rate *= Math.exp((this.reckonedAt - now) / MEMORY_MS)
    this.reckonedAt = now
  }
}
