/** Secrets that are handed out once and kept only as a hash. */
import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes, base64url: for links, sessions and API tokens. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * The sha-256 of a secret, in hex. The secrets are long and random, so a slow hash would add nothing; whoever
 * reads the database can use none of them.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
