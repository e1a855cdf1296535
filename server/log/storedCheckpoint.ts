import { diffUpdate, encodeStateVector, parseUpdateMeta } from 'yjs'
import type { Checkpoint } from './updateLog'

/** A checkpoint as the databases keep it. */
export interface StoredCheckpoint extends Omit<Checkpoint, 'deletions'> {
  /** Null in one from before deletions were kept; the next fold writes them. */
  readonly deletions: Uint8Array | null
}

/** The checkpoint with its deletions, taken from its state where they were not kept. */
export function complete({ deletions, ...checkpoint }: StoredCheckpoint): Checkpoint {
  return { ...checkpoint, deletions: deletions ?? deletionsOf(checkpoint.state) }
}

/** What is deleted in a text, as an update that brings no new text: everything in it is known already. */
function deletionsOf(state: Uint8Array): Uint8Array {
  return diffUpdate(state, encodeStateVector(parseUpdateMeta(state).to))
}
