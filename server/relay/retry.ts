/** Tries the same again with growing pauses until it works. */
export class Retry {
  private timer: NodeJS.Timeout | undefined
  private stopped = false

  /** @param attempt rejects when it did not work */
  constructor(
    private readonly attempt: () => Promise<void>,
    private readonly pauses: { readonly firstPauseMs: number; readonly longestPauseMs: number },
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Begins, unless it has begun already. */
  begin(): void {
    if (this.timer === undefined) this.after(this.pauses.firstPauseMs)
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
  }

  private after(pause: number): void {
    if (this.stopped) return
    this.timer = setTimeout(() => {
      this.attempt().then(
        () => (this.timer = undefined),
        (error: unknown) => {
          this.failed(error)
          this.after(Math.min(pause * 2, this.pauses.longestPauseMs))
        },
      )
    }, pause)
  }
}
