import { createHash } from 'node:crypto'

/** A word for what a page tells: the same for as long as the page says the same. */
export function fingerprintOf(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22)
}
