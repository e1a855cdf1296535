import type { Id } from '~core/ids'

/** Texts of so many bytes together may wait in memory for nobody. */
const MOST_BYTES = 8 * 1024 * 1024

interface Waiting {
  readonly bytes: number
  readonly timer: NodeJS.Timeout
  readonly go: () => void
}

/**
 * Rooms that wait for somebody to come back: each for a while, and all together with so much text. When it is more,
 * those that have waited longest go.
 *
 * Without that bound a walk through thousands of texts would hold all that were left in the last half minute, and
 * memory that was taken in many small pieces is not given back to the machine when they go.
 */
export class EmptyRooms {
  /** Who has waited longest comes first. */
  private readonly waiting = new Map<Id, Waiting>()
  private bytes = 0

  constructor(
    private readonly waitMs: number,
    private readonly most = MOST_BYTES,
  ) {}

  /** A room has been left. @param bytes what its going would free now @param go called once, unless it is taken back */
  add(sectionId: Id, bytes: number, go: () => void): void {
    this.takeBack(sectionId)
    const timer = setTimeout(() => this.letGo(sectionId), this.waitMs)
    this.waiting.set(sectionId, { bytes, timer, go })
    this.bytes += bytes
    for (const [longest, one] of this.waiting) {
      if (this.bytes <= this.most) break
      if (one.bytes > 0) this.letGo(longest)
    }
  }

  /** Somebody has come, or the room is gone. */
  takeBack(sectionId: Id): void {
    const one = this.waiting.get(sectionId)
    if (!one) return
    clearTimeout(one.timer)
    this.bytes -= one.bytes
    this.waiting.delete(sectionId)
  }

  stop(): void {
    for (const sectionId of [...this.waiting.keys()]) this.takeBack(sectionId)
  }

  private letGo(sectionId: Id): void {
    const { go } = this.waiting.get(sectionId) ?? {}
    this.takeBack(sectionId)
    go?.()
  }
}
