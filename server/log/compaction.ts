/**
 * Folding, the same on both databases: one consistent view is read, folded in a thread of its own while the log
 * goes on, and put in the rows' place by one short transaction.
 *
 * Wherever it is interrupted, the log stays as it was or is folded: the checkpoint, the revisions and the removal
 * are one commit. What is appended meanwhile is not touched, since exactly the rows that were read are removed.
 * Whoever folded first has raised the checkpoint's version, and a fold of an older view changes nothing.
 */
import type { Id } from '~core/ids'
import type { BlockRevision } from '../text/revisions'
import type { TextWork } from '../text/textWork'
import type { Checkpoint, RowId, StoredText } from './updateLog'

/** What takes the place of a section's rows. */
export interface Fold {
  /** Its version is one above that of the checkpoint that was read. */
  readonly checkpoint: Checkpoint
  /** What the rows changed. */
  readonly revisions: readonly BlockRevision[]
  /** The rows that are in the checkpoint now. */
  readonly ids: readonly RowId[]
}

/** What folding asks of a database. */
export interface FoldStore {
  /** One consistent view of the section. */
  read(sectionId: Id): Promise<Pick<StoredText, 'checkpoint' | 'rows'>>
  /**
   * Saves the checkpoint and the revisions and removes the rows, in one transaction.
   *
   * @returns false, and nothing is changed, when another checkpoint stands than the one that was read
   */
  replace(sectionId: Id, fold: Fold): Promise<boolean>
}

/**
 * Takes folds one after the other: each is work for a whole core, and nobody waits for one.
 *
 * @returns what folds a section when its turn comes
 */
export function inTurn(fold: (sectionId: Id) => Promise<Checkpoint | null>): typeof fold {
  let last: Promise<unknown> = Promise.resolve()
  return (sectionId) => {
    const turn = last.then(() => fold(sectionId))
    last = turn.catch(() => undefined)
    return turn
  }
}

/** @returns the new checkpoint; null when there was nothing to fold, or somebody else folded first */
export async function compact(
  sectionId: Id,
  store: FoldStore,
  work: Pick<TextWork, 'fold'>,
): Promise<Checkpoint | null> {
  const { checkpoint: before, rows } = await store.read(sectionId)
  if (rows.length === 0) return null
  const { revisions, ...text } = await work.fold(before?.state ?? null, rows)
  const { state, stateVector, deletions } = text
  const checkpoint = { version: (before?.version ?? 0) + 1, state, stateVector, deletions }
  const replaced = await store.replace(sectionId, { checkpoint, revisions, ids: rows.map(({ id }) => id) })
  return replaced ? checkpoint : null
}
