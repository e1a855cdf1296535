import type { Doc } from 'yjs'
import { hasSoundBlockIds, repairBlockIds } from '~core/sync/blockIds'
import { doubledNeighbours, type DoubledPair } from '~core/sync/doubled'

/** A text is looked after when it has been quiet for so long, */
const QUIET_MS = 1_000
/** and at least this often while it is not. */
const LONGEST_MS = 30_000

/** What the caretaker may do in its room. */
export interface CaretakerShell {
  /** Looks at the committed text without changing it. */
  look<T>(at: (doc: Doc) => T): T
  /** Makes a change of the server's own, logged like any other. */
  change(edit: (doc: Doc) => void): void
  notice(pair: DoubledPair): void
  /** The text is quiet, and in order. */
  rested(): void
  /** Looking failed; the text is left as it is. */
  failed(error: unknown): void
}

/**
 * Looks after a text once its writers pause: block ids that concurrent edits left missing or doubled are
 * given anew, and doubled text is shown to the writers, who alone know which copy is right.
 */
export class Caretaker {
  private timer: NodeJS.Timeout | undefined
  private waitingSince: number | undefined
  private pairs = new Map<string, DoubledPair>()

  constructor(private readonly shell: CaretakerShell) {}

  /** The doubled text that stands now. */
  get doubled(): Iterable<DoubledPair> {
    return this.pairs.values()
  }

  /** Whether a change has not been looked at yet. */
  get isDue(): boolean {
    return this.timer !== undefined
  }

  /** The text changed: look at it when it is quiet. */
  changed(): void {
    const now = performance.now()
    this.waitingSince ??= now
    clearTimeout(this.timer)
    const pause = Math.min(QUIET_MS, Math.max(0, this.waitingSince + LONGEST_MS - now))
    this.timer = setTimeout(() => this.attend(), pause)
  }

  /** Looks now. */
  attend(): void {
    this.stop()
    try {
      this.look()
    } catch (error) {
      this.shell.failed(error)
    }
  }

  private look(): void {
    const { sound, doubled } = this.shell.look((doc) => ({
      sound: hasSoundBlockIds(doc),
      doubled: doubledNeighbours(doc),
    }))
    // Notices point at blocks by id: they wait until every block has its own.
    if (!sound) return this.shell.change(repairBlockIds)
    this.compare(doubled)
    this.shell.rested()
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.waitingSince = undefined
  }

  private compare(doubled: readonly DoubledPair[]): void {
    const before = this.pairs
    this.pairs = new Map(doubled.map((pair) => [pair.join(' '), pair]))
    for (const [key, pair] of this.pairs) if (!before.has(key)) this.shell.notice(pair)
  }
}
