import { decodeStateVector } from 'yjs'

/**
 * Whether everything that one state vector knows of, the other knows of too. Deletions do not show in state
 * vectors; they are counted apart.
 */
export function covers(known: Uint8Array, wanted: Uint8Array): boolean {
  const clocks = decodeStateVector(known)
  for (const [client, clock] of decodeStateVector(wanted)) {
    if ((clocks.get(client) ?? 0) < clock) return false
  }
  return true
}
