import type { Id } from '~core/ids'

/** One accepted update of a section's text. */
export interface LoggedUpdate {
  /** Yjs update, version 1 encoding. */
  readonly bytes: Uint8Array
  /** Whose connection it came over; null for the server's own changes. */
  readonly personId: Id | null
  /** Yjs client ids that this update is the first to use: from now on they are this person's, for ever. */
  readonly newClients?: readonly number[]
}

/** A tick's batch, for any number of sections, in order. */
export type LogBatch = readonly { readonly sectionId: Id; readonly update: LoggedUpdate }[]

/** What a section's text is made of: a checkpoint, then the updates since. */
export interface StoredText {
  /** Yjs updates, version 1 encoding; applied in any order they give the text. */
  readonly updates: readonly Uint8Array[]
  /** Who wrote under each Yjs client id; null is the server itself. Outlives compaction. */
  readonly authors: ReadonlyMap<number, Id | null>
}

/**
 * The append-only update log: the one place where text becomes durable.
 *
 * `append` resolves when the rows are committed to disk and not before; everything that says "Lagret"
 * rests on that. It never overwrites and takes no lock around a document.
 */
export interface UpdateLog {
  /** Commits the batch in one transaction: all of it or nothing. Appending the same update twice does no harm. */
  append(batch: LogBatch): Promise<void>
  /** One consistent view: the checkpoint and exactly the rows that are not in it. */
  read(sectionId: Id): Promise<StoredText>
  /**
   * Folds a section's rows into a checkpoint, removing exactly the rows that it read.
   *
   * @returns false when there was nothing to fold, or when another process folded first
   * @throws when a row cannot be applied; every row then stays where it is
   */
  compact(sectionId: Id): Promise<boolean>
  close(): Promise<void>
}
