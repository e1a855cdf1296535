import * as encoding from 'lib0/encoding'
import { mergeUpdates } from 'yjs'
import type { ExaminedUpdate } from './examine'

/** Merging takes quadratic time: more updates than this are merged in portions. */
const LARGEST_MERGE = 500

/** An update with what is known of it. */
export interface KnownUpdate {
  readonly bytes: Uint8Array
  readonly examined: Pick<ExaminedUpdate, 'added' | 'deleted'>
}

/** Several updates as one: at least one. */
export function joinedUpdates(updates: readonly KnownUpdate[]): Uint8Array {
  const [first] = updates
  if (updates.length === 1 && first) return first.bytes
  return areSideBySide(updates) ? sideBySide(updates) : mergedInPortions(updates.map(({ bytes }) => bytes))
}

/** Several updates as one, whatever they are. */
export function mergedInPortions(updates: readonly Uint8Array[]): Uint8Array {
  let parts = [...updates]
  while (parts.length > LARGEST_MERGE) {
    const portions: Uint8Array[] = []
    for (let at = 0; at < parts.length; at += LARGEST_MERGE) {
      portions.push(mergeUpdates(parts.slice(at, at + LARGEST_MERGE)))
    }
    parts = portions
  }
  const [only] = parts
  return parts.length === 1 && only ? only : mergeUpdates(parts)
}

/** Each by one client of its own, and none deletes anything: what people write who type at the same time. */
function areSideBySide(updates: readonly KnownUpdate[]): boolean {
  const clients = new Set<number>()
  for (const { bytes, examined } of updates) {
    const [only, another] = examined.added
    if (!only || another || examined.deleted.length > 0 || bytes[0] !== 1 || bytes.at(-1) !== 0) return false
    clients.add(only.client)
  }
  return clients.size === updates.length
}

/**
 * An update is the number of its clients, a block for each, and what is deleted: a number of clients again. Blocks of
 * different clients can stand beside one another as they are, which costs a tenth of merging them.
 */
function sideBySide(updates: readonly KnownUpdate[]): Uint8Array {
  const count = encoding.encode((encoder) => encoding.writeVarUint(encoder, updates.length))
  // Yjs writes the highest client first, and merging relies on it.
  const sorted = [...updates].sort((one, other) => clientOf(other) - clientOf(one))
  const blocks = sorted.map(({ bytes }) => bytes.subarray(1, -1))
  return Buffer.concat([count, ...blocks, NO_DELETIONS])
}

const clientOf = ({ examined }: KnownUpdate): number => examined.added[0]?.client ?? 0

const NO_DELETIONS = new Uint8Array([0])
