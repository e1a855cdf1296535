import { parseUpdateMeta } from 'yjs'

/** From and to which clock an update goes, for each of its authors. */
export type Reach = ReturnType<typeof parseUpdateMeta>

/** More are not remembered: what is the same for everybody reaches them at about the same time. */
const REMEMBERED = 64
const reaches = new Map<string, Reach>()

/**
 * How far an update goes. Five hundred clients are five hundred machines that each read what they get; here one core
 * reads for all of them, and what is the same for all it reads once.
 */
export function reachOf(update: Uint8Array): Reach {
  const key = Buffer.from(update.buffer, update.byteOffset, update.byteLength).toString('latin1')
  const known = reaches.get(key)
  if (known) return known
  if (reaches.size >= REMEMBERED) reaches.clear()
  const reach = parseUpdateMeta(update)
  reaches.set(key, reach)
  return reach
}
