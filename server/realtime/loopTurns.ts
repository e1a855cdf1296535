/** How long those who bring much are worked for in each turn, in milliseconds, all together, */
const SLICE_MS = 4
/** and how many who waited go on in it: what each costs is often known only afterwards. */
const MOST_IN_TURN = 8

/** So many bytes anybody may bring in a turn without asking for time. A keystroke is a tenth of it. */
export const LITTLE = 1024

/**
 * The turns of the event loop, shared by those who bring much: in each turn they have a few milliseconds together,
 * and who is not served then waits for a later one, in order. Between two turns everybody else is read and answered,
 * so that a keystroke waits for a slice of what others brought, and never for all of it.
 */
export class LoopTurns {
  private readonly waiting: (() => void)[] = []
  private turn = 0
  private began = 0
  private isCounting = false

  /** @param clock milliseconds that only grow */
  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** Which turn this is. Turns in which nobody asked for time are not counted. */
  get number(): number {
    return this.turn
  }

  /** Whether this turn has time left for what may take some. */
  get hasTime(): boolean {
    this.count()
    return this.clock() - this.began < SLICE_MS
  }

  /** Goes on in a later turn, when those who wait already have gone on. */
  wait(goOn: () => void): void {
    this.waiting.push(goOn)
    this.count()
  }

  /** Resolves when there is time: at once, or in a later turn. */
  async time(): Promise<void> {
    if (!this.hasTime) await new Promise<void>((resolve) => this.wait(resolve))
  }

  private count(): void {
    if (this.isCounting) return
    this.isCounting = true
    this.began = this.clock()
    setImmediate(this.next)
  }

  private readonly next = () => {
    this.turn += 1
    this.isCounting = false
    for (let left = MOST_IN_TURN; left > 0 && this.waiting.length > 0 && this.hasTime; left -= 1) {
      this.waiting.shift()?.()
    }
    if (this.waiting.length > 0) this.count()
  }
}
