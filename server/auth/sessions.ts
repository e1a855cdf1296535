/** Sessions: a row per signed-in browser, known by the hash of the token in its cookie. */
import type { Locale } from '~core/access/fields'
import type { Side } from '~core/access/sides'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Database, Transaction } from '../db/database'
import type { Deps } from '../deps'
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
  if (!sessionToken) return null
  const session = await deps.db.session.findUnique({
    where: { tokenHash: hashSecret(sessionToken) },
    include: { person: { include: { memberships: true } } },
  })
  const now = deps.now()
  if (!session || session.expiresAt <= now) return null
  if (now.getTime() - session.lastSeenAt.getTime() >= SEEN_MS) await noteSeen(deps, session.id, now)
  return {
    viewer: viewerFrom(session.person),
    sessionId: session.id,
    locale: session.person.locale as Locale,
  }
}

async function noteSeen(deps: Pick<Deps, 'db' | 'logger'>, id: Id, now: Date): Promise<void> {
  const expiresAt = new Date(now.getTime() + SESSION_MS)
  try {
    // updateMany, because the session may be ended in another window at this very moment.
    await deps.db.session.updateMany({ where: { id }, data: { lastSeenAt: now, expiresAt } })
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
export function viewerFrom(person: PersonWithSeats): Viewer {
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
