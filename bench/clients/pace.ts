import { setTimeout as sleep } from 'node:timers/promises'

/** How the generator itself did, so that nobody takes its own trouble for the server's. */
export interface PaceReport {
  readonly strokes: number
  /** Longest that a keystroke was late, milliseconds. */
  readonly latest: number
  /** Share of one core that the generator used. */
  readonly generatorBusy: number
}

/** Typists who keep typing at an even pace, each at a moment of their own. */
export class Pace {
  private running = true
  private strokes = 0
  private latest = 0
  private cpu = process.cpuUsage()
  private since = performance.now()
  private readonly done: Promise<void>

  /**
   * @param typists what each does at a keystroke
   * @param perSecond keystrokes a second of each
   */
  constructor(
    private readonly typists: readonly (() => void)[],
    perSecond: number,
  ) {
    this.done = this.run(1000 / perSecond / typists.length)
  }

  /** Forgets what was, for a window that begins now. */
  restart(): void {
    this.strokes = 0
    this.latest = 0
    this.cpu = process.cpuUsage()
    this.since = performance.now()
  }

  report(): PaceReport {
    const { user, system } = process.cpuUsage(this.cpu)
    const generatorBusy = (user + system) / 1000 / (performance.now() - this.since)
    return { strokes: this.strokes, latest: this.latest, generatorBusy }
  }

  async stop(): Promise<void> {
    this.running = false
    await this.done
  }

  private async run(gap: number): Promise<void> {
    let due = performance.now()
    let turn = 0
    while (this.running) {
      const now = performance.now()
      if (due <= now) this.latest = Math.max(this.latest, now - due)
      while (due <= now && this.running) {
        this.typists[turn]?.()
        turn = (turn + 1) % this.typists.length
        this.strokes += 1
        due += gap
      }
      await sleep(Math.max(1, due - performance.now()))
    }
  }
}
