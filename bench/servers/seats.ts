import { randomUUID } from 'node:crypto'
import { hashSecret, newSecret } from '~server/auth/secrets'
import { SESSION_COOKIE } from '~server/auth/cookie'
import type { Database } from '~server/db/database'

/** How many documents, and how many people write in each. */
export interface Seating {
  readonly documents: number
  readonly peoplePerDocument: number
}

/** A plan has so many sections. */
const SECTIONS_OF_PLAN = 10
/** Rows in one statement. */
const CHUNK = 250
const MUNICIPALITY = 'eikedal'
const SESSION_MS = 24 * 60 * 60 * 1000

/**
 * A municipality with plans of ten sections; each document is a section, and each person is an editor of the plan
 * whose section they write in, with a session of their own.
 *
 * @returns each person's cookie: person k of document d is at d × peoplePerDocument + k; the documents are named
 * "document0" and on
 */
export async function seatPeople(db: Database, { documents, peoplePerDocument }: Seating): Promise<string[]> {
  const createdAt = new Date()
  const people = range(documents * peoplePerDocument)
  const planOf = (document: number) => `plan${Math.floor(document / SECTIONS_OF_PLAN)}`
  await db.municipality.create({ data: { id: MUNICIPALITY, name: 'Eikedal', createdAt } })
  const persons = people.map((k) => ({
    id: `person${k}`,
    email: `person${k}@eikedal.example`,
    name: `Kari Nes ${k}`,
    createdAt,
  }))
  await inChunks(persons, (data) => db.person.createMany({ data }))
  const seats = people.map((k) => ({
    id: `seat${k}`,
    municipalityId: MUNICIPALITY,
    personId: `person${k}`,
    side: (['voluntary', 'administration', 'politics'] as const)[k % 3] ?? 'voluntary',
    createdAt,
  }))
  await inChunks(seats, (data) => db.membership.createMany({ data }))
  const plans = range(Math.ceil(documents / SECTIONS_OF_PLAN)).map((k) => ({
    id: `plan${k}`,
    municipalityId: MUNICIPALITY,
    title: `Frivillighetsmelding ${k}`,
    createdById: 'person0',
    createdAt,
  }))
  await inChunks(plans, (data) => db.plan.createMany({ data }))
  const sections = range(documents).map((k) => ({
    id: `document${k}`,
    planId: planOf(k),
    position: k % SECTIONS_OF_PLAN,
    title: `Del ${k}`,
    createdAt,
  }))
  await inChunks(sections, (data) => db.section.createMany({ data }))
  const members = people.map((k) => ({
    planId: planOf(Math.floor(k / peoplePerDocument)),
    personId: `person${k}`,
    role: 'editor',
    addedAt: createdAt,
  }))
  await inChunks(members, (data) => db.planMember.createMany({ data }))
  const tokens = people.map(() => newSecret())
  const sessions = tokens.map((token, k) => ({
    id: randomUUID(),
    tokenHash: hashSecret(token),
    personId: `person${k}`,
    createdAt,
    lastSeenAt: createdAt,
    expiresAt: new Date(createdAt.getTime() + SESSION_MS),
  }))
  await inChunks(sessions, (data) => db.session.createMany({ data }))
  return tokens.map((token) => `${SESSION_COOKIE}=${token}`)
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

async function inChunks<T>(rows: readonly T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await insert(rows.slice(at, at + CHUNK))
}
