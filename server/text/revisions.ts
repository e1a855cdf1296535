/**
 * Block revisions: the history that people see, told while log rows are folded into a checkpoint and kept when the
 * rows themselves are gone.
 *
 * One revision is one block in one sitting. A sitting begins when somebody touches a block and ends when the block
 * has rested for half an hour, or with the fold: a sitting that a fold cuts in two is told in two parts.
 */
import type { Id } from '~core/ids'

/** How one block changed in one sitting. Outlives compaction. */
export interface BlockRevision {
  readonly blockId: Id
  /** The persons of the rows that touched it, in order of first touch; null is the server itself. */
  readonly authors: readonly (Id | null)[]
  /** For each author the first and the last touch of their own: not everybody was there all the time. */
  readonly spans: readonly (readonly [first: number, last: number])[]
  /** The first touch, in milliseconds since 1970. */
  readonly from: number
  /** The last touch, in milliseconds since 1970. */
  readonly to: number
  /** The block's words before, as plain text (blockWords.ts says which those are); null: it was not there. */
  readonly before: string | null
  /** The block's words after; null: it is gone. */
  readonly after: string | null
}

/** A sitting of a block ends when it has rested for so long. */
const REST_MS = 30 * 60 * 1_000

interface Sitting {
  /** Which sitting of all it is. */
  readonly place: number
  /** Each with their first touch and their last. */
  readonly authors: Map<Id | null, readonly [number, number]>
  readonly from: number
  to: number
  readonly before: string | null
}

/**
 * The open sittings while rows are replayed.
 *
 * Words are looked up only where a sitting ends: one lookup a row would make a long history quadratic. What stood
 * before a sitting is what stood when the last one ended, because nothing touched the block between.
 */
export class Sittings {
  /** The one that was touched longest ago first. */
  private readonly open = new Map<Id, Sitting>()
  /** By the place of their sittings; nothing stands where nothing was to be told. */
  private readonly told: (BlockRevision | undefined)[] = []

  /**
   * @param standing the words of each block at the start
   * @param wordsOf a block's words now; null when it is not there
   */
  constructor(
    private readonly standing: Map<Id, string>,
    private readonly wordsOf: (blockId: Id) => string | null,
  ) {}

  /** Time went on: what has rested ends. To be called before anything of that moment changes the text. */
  at(now: number): void {
    for (const [blockId, sitting] of this.open) {
      // The others were touched later. Where a clock jumped back, a sitting lasts longer, and no word is lost.
      if (now - sitting.to < REST_MS) return
      this.end(blockId, sitting)
    }
  }

  touch(blockId: Id, author: Id | null, at: number): void {
    const sitting = this.open.get(blockId) ?? {
      place: this.told.push(undefined) - 1,
      authors: new Map(),
      from: at,
      to: at,
      before: this.standing.get(blockId) ?? null,
    }
    const [first, last] = sitting.authors.get(author) ?? [at, at]
    sitting.authors.set(author, [first, Math.max(last, at)])
    sitting.to = Math.max(sitting.to, at)
    this.open.delete(blockId)
    this.open.set(blockId, sitting)
  }

  /** Ends every sitting. @returns the revisions, in order of first touch */
  finish(): BlockRevision[] {
    for (const [blockId, sitting] of this.open) this.end(blockId, sitting)
    return this.told.filter((revision) => revision !== undefined)
  }

  private end(blockId: Id, { place, authors, from, to, before }: Sitting): void {
    this.open.delete(blockId)
    const after = this.wordsOf(blockId)
    if (after === null) this.standing.delete(blockId)
    else this.standing.set(blockId, after)
    if (before !== null || after !== null) {
      const [told, spans] = [[...authors.keys()], [...authors.values()]]
      this.told[place] = { blockId, authors: told, spans, from, to, before, after }
    }
  }
}
