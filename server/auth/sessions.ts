/** Sessions: a row per signed-in browser, known by the hash of the token in its cookie. */
import type { Locale } from '~core/access/fields'
import type { Side } from '~core/access/sides'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Database, Transaction } from '../db/database'
import type { Deps } from '../deps'
import { heldSessions, type HeldSession } from './heldSessions'
import { hashSecret, newSecret } from './secrets'

/** A session ends when it has not been used for so long. */
export const SESSION_DAYS = 30
const SESSION_MS = SESSION_DAYS * 24 * 60 * 60 * 1000
/** The time of last use is written at most this often. */
const SEEN_MS = 60_000

/** Where a sign-in came from. */
export interface SignInOrigin {
  readonly userAgent: string | null
  readonly address: string | null
}

/** Who a request comes from. */
export interface SignedIn {
  readonly viewer: Viewer
  readonly sessionId: Id
  /** The language the person reads the interface in. */
  readonly locale: Locale
}

/** Starts a session, within the transaction of what caused it. @returns the token for the cookie */
export async function startSession(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  personId: Id,
  { userAgent, address }: SignInOrigin,
  tx: Transaction = deps.db,
): Promise<string> {
  const now = deps.now()
  const token = newSecret()
  await tx.session.create({
    data: {
      id: deps.newId(),
      tokenHash: hashSecret(token),
      personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_MS),
      userAgent,
      address,
    },
  })
  return token
}

/** Who holds the session token; null when it is missing, ended or has run out. Its thirty days begin anew. */
export async function viewerOf(
  deps: Pick<Deps, 'db' | 'now' | 'logger'>,
  sessionToken: string | undefined,
): Promise<SignedIn | null> {
  const [signedIn = null] = await viewersOf(deps, [sessionToken])
  return signedIn
}

/** Who holds each of the session tokens, in their order, see `viewerOf`. */
export async function viewersOf(
  deps: Pick<Deps, 'db' | 'now' | 'logger'>,
  sessionTokens: readonly (string | undefined)[],
): Promise<(SignedIn | null)[]> {
  const hashes = sessionTokens.map((token) => token && hashSecret(token))
  const wanted = new Set(hashes.flatMap((hash) => hash || []))
  if (wanted.size === 0) return hashes.map(() => null)
  const now = deps.now()
  const held = await heldSessions(deps.db, [...wanted])
  const signedIn = new Map<string, SignedIn>()
  const unseen: Id[] = []
  for (const [hash, { id, person, lastSeenAt, expiresAt }] of held) {
    if (expiresAt <= now) continue
    if (now.getTime() - lastSeenAt.getTime() >= SEEN_MS) unseen.push(id)
    signedIn.set(hash, { viewer: viewerFrom(person), sessionId: id, locale: person.locale as Locale })
  }
  if (unseen.length > 0) await noteSeen(deps, unseen, now)
  return hashes.map((hash) => (hash && signedIn.get(hash)) || null)
}

async function noteSeen(deps: Pick<Deps, 'db' | 'logger'>, ids: readonly Id[], now: Date): Promise<void> {
  const expiresAt = new Date(now.getTime() + SESSION_MS)
  try {
    // updateMany, because a session may be ended in another window at this very moment.
    await deps.db.session.updateMany({
      where: { id: { in: [...ids] } },
      data: { lastSeenAt: now, expiresAt },
    })
  } catch (error) {
    // Reading must go on where the database takes no writes; the time is written at the next request.
    deps.logger.warn({ error }, 'the time of a session could not be written')
  }
}

/** A person's row with its memberships. */
export type PersonWithSeats = NonNullable<Awaited<ReturnType<typeof personByEmail>>>

/** The person with this address (in lower case), and their seats. */
export function personByEmail(db: Transaction | Database, email: string) {
  return db.person.findUnique({ where: { email }, include: { memberships: true } })
}

/** The rows of a person as the law sees them. */
export function viewerFrom(person: Omit<HeldSession['person'], 'locale'>): Viewer {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    seats: person.memberships.map(({ municipalityId, side, organisation, title, admin }) => ({
      municipalityId,
      side: side as Side,
      organisation,
      title,
      admin,
    })),
  }
}
