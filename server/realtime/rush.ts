import type { Member } from './member'

/** So many who came since something was told are a rush, */
const MANY = 20
/** as long as one of them comes or says something before so many milliseconds are over, */
const LULL_MS = 30
/** and no longer than this. */
const LONGEST_MS = 250

/**
 * Many who come in at the same time, each with words of their own, as when a server or a network is back. What is told
 * meanwhile is told to a part of them, and again when the next have come: it is told once when all have said theirs.
 */
export class Rush {
  private readonly awaited = new Set<Member>()
  private count = 0
  private first = 0
  private last = 0

  /** Somebody came in, and is asked for what they have. */
  came(member: Member): void {
    this.last = performance.now()
    if (this.count === 0) this.first = this.last
    this.count += 1
    this.awaited.add(member)
  }

  /** Somebody said something, or left. */
  heard(member: Member): void {
    if (this.awaited.delete(member)) this.last = performance.now()
  }

  /** Everybody who is here was told what there is. */
  told(): void {
    this.count = 0
    this.awaited.clear()
  }

  get isOn(): boolean {
    const now = performance.now()
    const isMany = this.count >= MANY && this.awaited.size > 0
    return isMany && now - this.last < LULL_MS && now - this.first < LONGEST_MS
  }
}
