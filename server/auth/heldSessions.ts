import type { Id } from '~core/ids'
import { Prisma } from '~prisma/generated/sqlite/client'
import type { Database } from '../db/database'
import type { PersonWithSeats } from './sessions'

/** A session with who holds it. */
export interface HeldSession {
  readonly id: Id
  readonly lastSeenAt: Date
  readonly expiresAt: Date
  readonly person: Pick<PersonWithSeats, 'id' | 'name' | 'email' | 'locale'> & {
    readonly memberships: Seat[]
  }
}

type Seat = Pick<
  PersonWithSeats['memberships'][number],
  'municipalityId' | 'side' | 'organisation' | 'title' | 'admin'
>

/** A row for each seat of each holder; one without a municipality for a holder who has no seat. */
type Row = Omit<HeldSession, 'person'> &
  Omit<HeldSession['person'], 'id' | 'memberships'> &
  Omit<Seat, 'municipalityId'> & {
    readonly tokenHash: string
    readonly personId: Id
    readonly municipalityId: Id | null
  }

/**
 * Sessions by the hashes of their tokens; those that have run out too.
 *
 * Hundreds are asked for at once when a server comes back: one statement for all takes half the time of Prisma's
 * questions for sessions, people and seats.
 */
export async function heldSessions(
  db: Database,
  tokenHashes: readonly string[],
): Promise<ReadonlyMap<string, HeldSession>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."tokenHash", s."id", s."lastSeenAt", s."expiresAt", s."personId", p."name", p."email", p."locale",
           m."municipalityId", m."side", m."organisation", m."title", m."admin"
    FROM "Session" s
    JOIN "Person" p ON p."id" = s."personId"
    LEFT JOIN "Membership" m ON m."personId" = p."id"
    WHERE s."tokenHash" IN (${Prisma.join([...tokenHashes])})`
  const sessions = new Map<string, HeldSession>()
  for (const { tokenHash, municipalityId, ...row } of rows) {
    const session = sessions.get(tokenHash) ?? sessionOf(row)
    sessions.set(tokenHash, session)
    const { side, organisation, title, admin } = row
    if (municipalityId !== null) {
      session.person.memberships.push({ municipalityId, side, organisation, title, admin })
    }
  }
  return sessions
}

function sessionOf({
  id,
  lastSeenAt,
  expiresAt,
  personId,
  name,
  email,
  locale,
}: Omit<Row, 'tokenHash' | 'municipalityId'>): HeldSession {
  return { id, lastSeenAt, expiresAt, person: { id: personId, name, email, locale, memberships: [] } }
}
