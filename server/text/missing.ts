import { decodeStateVector, diffUpdate, encodeStateAsUpdate, mergeUpdates } from 'yjs'
import { withText, type Unapplied } from './shortLived'

/** So many updates are faster cut and merged, where the asker has most of the text; beyond, a document is faster. */
const MOST_TO_MERGE = 100

/**
 * What someone who has come as far as `stateVector` lacks of the text that the updates give. Deletions have no clock:
 * all of them are told, always.
 *
 * @throws when the state vector cannot be decoded
 */
export function missingFrom(
  updates: readonly Uint8Array[],
  stateVector: Uint8Array,
  unapplied: Unapplied,
): Uint8Array {
  const hasSome = decodeStateVector(stateVector).size > 0
  if (hasSome && updates.length > 0 && updates.length <= MOST_TO_MERGE) {
    try {
      return mergeUpdates(updates.map((update) => diffUpdate(update, stateVector)))
    } catch {
      // One of them cannot be read. The document goes on without it, and tells of it.
    }
  }
  return withText(updates, unapplied, (doc) => encodeStateAsUpdate(doc, stateVector))
}
