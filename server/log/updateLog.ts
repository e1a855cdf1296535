import type { Id } from '~core/ids'

/** One accepted update of a section's text. */
export interface LoggedUpdate {
  /** Yjs update, version 1 encoding. */
  readonly bytes: Uint8Array
  /** Whose connection it came over; null for the server's own changes. */
  readonly personId: Id | null
}

/** What a section's text is made of: a checkpoint, then the updates since. */
export interface StoredText {
  /** Yjs updates, version 1 encoding; applied in any order they give the text. */
  readonly updates: readonly Uint8Array[]
}

/**
 * The append-only update log: the one place where text becomes durable.
 *
 * `append` resolves when the rows are committed to disk and not before; everything that says "Lagret"
 * rests on that. It never overwrites and takes no lock around a document.
 */
export interface UpdateLog {
  /** Commits a tick's batch, for any number of sections, in one transaction. */
  append(batch: readonly { readonly sectionId: Id; readonly update: LoggedUpdate }[]): Promise<void>
  read(sectionId: Id): Promise<StoredText>
  /** Folds a section's rows into a checkpoint, removing exactly the rows that it read. */
  compact(sectionId: Id): Promise<void>
  close(): Promise<void>
}
