import {
  applyUpdate,
  convertUpdateFormatV2ToV1,
  createDeleteSetFromStructStore,
  createSnapshot,
  Doc,
  encodeSnapshot,
  encodeStateAsUpdate,
  encodeStateVector,
  mergeUpdates,
} from 'yjs'
import type { Id } from '~core/ids'
import { BlockIndex } from './blockIndex'
import { Sittings } from './revisions'
import type { FoldedText, FoldRow } from './textWork'

/**
 * Folds a checkpoint's state and the rows after it through a short-lived Y.Doc, row by row, and tells what each block
 * was before and after.
 *
 * Merging the updates without a document would keep every deleted character and take quadratic time. What still waits
 * for a missing predecessor is kept: Yjs encodes it along.
 *
 * @throws when a row cannot be applied
 */
export function foldText(state: Uint8Array | null, rows: readonly FoldRow[]): FoldedText {
  const doc = new Doc()
  try {
    if (state) applyUpdate(doc, state)
    const index = new BlockIndex(doc)
    const sittings = new Sittings(index.words(), (blockId) => index.wordsOf(blockId))
    let touch: (blockId: Id) => void = () => undefined
    // More than once a row, where Yjs tidies up after what the row brought.
    doc.on('afterTransaction', (transaction) => index.follow(transaction).forEach(touch))
    for (const { bytes, personId, at } of rows) {
      sittings.at(at)
      touch = (blockId) => sittings.touch(blockId, personId, at)
      applyUpdate(doc, bytes)
    }
    return {
      state: encodeStateAsUpdate(doc),
      stateVector: encodeStateVector(doc),
      deletions: deletionsOf(doc),
      revisions: sittings.finish(),
    }
  } finally {
    doc.destroy()
  }
}

/** The document's delete set as an update without items. */
function deletionsOf({ store }: Doc): Uint8Array {
  // A snapshot is the delete set and a state vector; that of nothing is one zero, as is the start of an update
  // without items.
  const snapshot = encodeSnapshot(createSnapshot(createDeleteSetFromStructStore(store), new Map()))
  const deletions = new Uint8Array(snapshot.length)
  deletions.set(snapshot.subarray(0, -1), 1)
  return store.pendingDs ? mergeUpdates([deletions, convertUpdateFormatV2ToV1(store.pendingDs)]) : deletions
}
