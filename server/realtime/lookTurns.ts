import { setTimeout as sleep } from 'node:timers/promises'

/** After each look there is a pause so many times as long: looks take a fifth of the time at most. */
const PAUSE = 4
/** A long look does not keep the others waiting for longer than this. */
const LONGEST_PAUSE_MS = 1_000

/**
 * The looks of all caretakers, one after the other. Where few texts are written, each is looked at when it is due;
 * where a thousand are, the looks come as often as there is time for, and keystrokes go first.
 */
export class LookTurns {
  private readonly waiting: (() => Promise<void>)[] = []
  private isLooking = false

  /** @param look never rejects */
  take(look: () => Promise<void>): void {
    this.waiting.push(look)
    if (!this.isLooking) void this.lookAtAll()
  }

  private async lookAtAll(): Promise<void> {
    this.isLooking = true
    for (let look = this.waiting.shift(); look; look = this.waiting.shift()) {
      const start = performance.now()
      await look()
      await sleep(Math.min((performance.now() - start) * PAUSE, LONGEST_PAUSE_MS), undefined, { ref: false })
    }
    this.isLooking = false
  }
}
