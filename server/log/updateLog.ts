import type { Id } from '~core/ids'
import type { BlockRevision } from '../text/revisions'

/** A row's number in the log. Never given twice; on PostgreSQL a lower one may become visible after a higher one. */
export type RowId = number

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

/** An update as it stands in the log. */
export interface LogRow {
  readonly id: RowId
  readonly personId: Id | null
  /** When it was appended, in milliseconds since 1970. */
  readonly at: number
  /** Yjs update, version 1 encoding. Rows that were read together may be views of one buffer. */
  readonly bytes: Uint8Array
}

/** A text folded into one update. */
export interface Checkpoint {
  /** 1 for a section's first, and one more with every fold. */
  readonly version: number
  /** The whole text: Yjs update, version 1 encoding. */
  readonly state: Uint8Array
  /** How far `state` goes, encoded. */
  readonly stateVector: Uint8Array
  /** What is deleted in `state`: a Yjs update without new text, version 1 encoding. */
  readonly deletions: Uint8Array
}

/** What a section's text is made of: `checkpoint.state` and the rows since give it, in whatever order they are applied. */
export interface StoredText {
  readonly checkpoint: Checkpoint | null
  /** The rows that are not in the checkpoint, oldest first. */
  readonly rows: readonly LogRow[]
  /** Who wrote under each Yjs client id; null is the server itself. Outlives compaction. */
  readonly authors: ReadonlyMap<number, Id | null>
}

/** The updates that give the text. */
export const updatesOf = ({ checkpoint, rows }: Pick<StoredText, 'checkpoint' | 'rows'>): Uint8Array[] => [
  ...(checkpoint ? [checkpoint.state] : []),
  ...rows.map(({ bytes }) => bytes),
]

/** How far the log has come with one section. */
export interface Standing {
  /** The checkpoint's version; 0 when there is none. */
  readonly version: number
  /** The rows that are not in the checkpoint, in ascending order. */
  readonly ids: readonly RowId[]
}

/**
 * A client id that was to be bound to its person is bound already, perhaps through another node. Nothing of the
 * batch is written. Recognise it by `kind`.
 */
export class AuthorTaken extends Error {
  readonly kind = 'authorTaken'

  constructor() {
    super('a client id of this batch has an author already')
  }
}

/**
 * The append-only update log: the one place where text becomes durable.
 *
 * `append` resolves when the rows are committed to disk and not before; everything that says "Lagret"
 * rests on that. It never overwrites and takes no lock around a document.
 */
export interface UpdateLog {
  /**
   * Commits the batch in one transaction: all of it or nothing. On PostgreSQL its rows are announced to the other
   * nodes by the same commit.
   *
   * When it rejects with anything but AuthorTaken, the batch may be written all the same: the line may have been
   * cut between the commit and its answer. Appending it again does no harm to the text, since Yjs takes an
   * update once; but its `newClients` may then be bound by the first try, and AuthorTaken is the answer. The caller
   * reads the section's authors anew, judges every update by them, and appends what is left without the clients that
   * are bound: those of the same person are no offence.
   *
   * @returns the rows' ids, in the batch's order
   * @throws AuthorTaken when one of `newClients` is bound already; nothing is written then
   */
  append(batch: LogBatch): Promise<readonly RowId[]>
  /** One consistent view: the checkpoint and exactly the rows that are not in it. */
  read(sectionId: Id): Promise<StoredText>
  /** These rows and their sections, in ascending order; those that a fold took away are left out. */
  rows(ids: readonly RowId[]): Promise<readonly (LogRow & { readonly sectionId: Id })[]>
  /** What stands in the log for each of the sections, for whoever may have missed something. */
  standing(sectionIds: readonly Id[]): Promise<ReadonlyMap<Id, Standing>>
  /**
   * Folds a section's rows into a checkpoint, removing exactly the rows that it read, and writes down in the same
   * transaction what they changed.
   *
   * @returns null when there was nothing to fold, when somebody else folds, or when they folded first
   * @throws when a row cannot be applied; every row then stays where it is
   */
  compact(sectionId: Id): Promise<Checkpoint | null>
  /** How a section's blocks changed in what has been folded so far, oldest first. */
  revisions(sectionId: Id): Promise<readonly BlockRevision[]>
  /** Finishes what is in hand, then lets go of the database. */
  close(): Promise<void>
}
