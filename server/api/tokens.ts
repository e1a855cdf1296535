import type { Id } from '~core/ids'
import { hashSecret, newSecret } from '../auth/secrets'
import type { Deps } from '../deps'

/** So that a token found where it should not be can be recognised for what it is. */
const PREFIX = 'langbord_'

/** The time of last use is written at most this often, in milliseconds. */
const USED_MS = 60_000

/** A fresh token, and what is kept of it. */
export function newApiToken(): { readonly token: string; readonly tokenHash: string } {
  const token = PREFIX + newSecret()
  return { token, tokenHash: hashSecret(token) }
}

/** The token that a request showed, and whose plans it opens. */
export interface TokenHolder {
  readonly tokenId: Id
  readonly municipalityId: Id
}

/** Whom the token of an `Authorization: Bearer` header stands for; null when there is none that counts. */
export async function tokenHolder(
  { db, now, logger }: Pick<Deps, 'db' | 'now' | 'logger'>,
  authorization: string | undefined,
): Promise<TokenHolder | null> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (!token) return null
  const found = await db.apiToken.findUnique({ where: { tokenHash: hashSecret(token) } })
  if (!found || found.revokedAt) return null
  const at = now()
  if (at.getTime() - (found.lastUsedAt?.getTime() ?? 0) >= USED_MS) {
    await db.apiToken
      .update({ where: { id: found.id }, data: { lastUsedAt: at } })
      .catch((error: unknown) => logger.warn({ error }, 'the use of an API token could not be noted'))
  }
  return { tokenId: found.id, municipalityId: found.municipalityId }
}
