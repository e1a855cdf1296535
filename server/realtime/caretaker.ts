import type { DoubledPair } from '~core/sync/doubled'
import type { LookTurns } from './lookTurns'

/** A text is looked after when it has been quiet for so long, */
const QUIET_MS = 1_000
/** and at least this often while it is not. */
const LONGEST_MS = 30_000

/** So many notices of doubled text are enough to look at; the next come when these are put right. */
const MOST_NOTICES = 20

/** What the caretaker may do in its room. */
export interface CaretakerShell {
  /** Shared by all texts of the node. */
  readonly turns: LookTurns
  /** Checks the text against the schema and puts right what is wrong. */
  inspect(): Promise<{ readonly repair: Uint8Array | null; readonly doubled: readonly DoubledPair[] }>
  notice(pair: DoubledPair): void
  /** The text was looked at and is in order. @param isQuiet whether nobody has written since */
  looked(isQuiet: boolean): void
  /** Looking failed; the text is left as it is. */
  failed(error: unknown): void
}

/**
 * Looks after a text once its writers pause: what the schema does not take, and block ids that concurrent edits
 * left missing or doubled, are put right by a change of the server's own; doubled text is shown to the writers, who
 * alone know which copy is right.
 */
export class Caretaker {
  private timer: NodeJS.Timeout | undefined
  private waitingSince: number | undefined
  private changedAt = 0
  private looking: Promise<void> | undefined
  private pairs: readonly DoubledPair[] = []
  private stopped = false

  constructor(private readonly shell: CaretakerShell) {}

  /** The doubled text that stands now. */
  get doubled(): readonly DoubledPair[] {
    return this.pairs
  }

  /** Whether a change has not been looked at yet. */
  get isDue(): boolean {
    return this.timer !== undefined || this.looking !== undefined
  }

  /** The text changed: look at it when it is quiet. */
  changed(): void {
    if (this.stopped) return
    this.changedAt = performance.now()
    this.waitingSince ??= this.changedAt
    if (!this.timer) this.waitFor(QUIET_MS)
  }

  /** Looks now, unless nothing changed since the last look. */
  attend(): Promise<void> {
    if (!this.timer) return this.looking ?? Promise.resolve()
    this.forgetTimer()
    const looking = (this.looking ?? Promise.resolve())
      .then(() => this.look())
      .catch((error: unknown) => this.shell.failed(error))
      .finally(() => {
        if (this.looking === looking) this.looking = undefined
      })
    this.looking = looking
    return looking
  }

  stop(): void {
    this.stopped = true
    this.forgetTimer()
  }

  private async look(): Promise<void> {
    const { repair, doubled } = await this.shell.inspect()
    // Notices point at blocks by id: they wait until every block has its own, which the repair brings about.
    if (repair || this.stopped) return
    this.compare(doubled)
    this.shell.looked(this.timer === undefined)
  }

  /** One timer for any number of changes: it looks at the clock when it rings. */
  private waitFor(ms: number): void {
    this.timer = setTimeout(() => {
      const due = Math.min(this.changedAt + QUIET_MS, (this.waitingSince ?? 0) + LONGEST_MS)
      const left = due - performance.now()
      if (left > 1) this.waitFor(left)
      // Until its turn comes it stays due; who looks earlier takes the look away.
      else this.shell.turns.take(() => this.attend())
    }, ms)
  }

  private forgetTimer(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.waitingSince = undefined
  }

  private compare(doubled: readonly DoubledPair[]): void {
    const known = new Set(this.pairs.map((pair) => pair.join(' ')))
    this.pairs = doubled.slice(0, MOST_NOTICES)
    for (const pair of this.pairs) if (!known.has(pair.join(' '))) this.shell.notice(pair)
  }
}
