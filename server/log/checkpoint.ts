import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'

/** A text folded into one update, with the state vector that says how far it goes. */
export interface Checkpoint {
  readonly state: Uint8Array
  readonly stateVector: Uint8Array
}

/**
 * Folds updates into one through a short-lived Y.Doc.
 *
 * Merging the updates without a document would keep every deleted character and take quadratic time.
 * What still waits for a missing predecessor is kept: Yjs encodes it along.
 */
export function foldUpdates(updates: readonly Uint8Array[]): Checkpoint {
  const doc = new Doc()
  try {
    for (const update of updates) applyUpdate(doc, update)
    return { state: encodeStateAsUpdate(doc), stateVector: encodeStateVector(doc) }
  } finally {
    doc.destroy()
  }
}
