import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient as PostgresClient } from '~prisma/generated/postgres/client'
import { PrismaClient as SqliteClient } from '~prisma/generated/sqlite/client'
import type { Database } from './database'
import { assertGuards } from './guards'
import { migrate } from './migrations'
import { OneAtATimePg } from './oneAtATime'

/** Which database is meant. */
export interface DatabasePlace {
  /** PostgreSQL's address; undefined for the embedded database. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
}

export interface ConnectedDatabase {
  readonly db: Database
  close(): Promise<void>
}

/** An open database with its migrations applied. */
export interface OpenDatabase extends ConnectedDatabase {
  /** The migrations applied while opening. */
  readonly applied: readonly string[]
}

/** The embedded database's file. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'langbord.db')
}

/**
 * Opens PostgreSQL when an address is given, the embedded SQLite database otherwise, and brings it up to date.
 *
 * @throws MissingGuards when it does not keep what was adopted any more
 * @throws when the database cannot be reached or a migration fails
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = place
  if (databaseUrl === undefined) await mkdir(dataDir, { recursive: true })
  const applied = await (databaseUrl === undefined
    ? migrate('sqlite', sqliteAdapter(dataDir))
    : migrate('postgres', postgresAdapter(databaseUrl)))
  const connected = await connectDatabase(place)
  try {
    await assertGuards(connected.db, databaseUrl === undefined ? 'sqlite' : 'postgres')
  } catch (error) {
    await connected.close()
    throw error
  }
  return { ...connected, applied }
}

/** Opens a database that is known to be up to date: looking takes as long as the rest of a start. */
export async function connectDatabase({ databaseUrl, dataDir }: DatabasePlace): Promise<ConnectedDatabase> {
  if (databaseUrl === undefined) {
    const db = new SqliteClient({ adapter: sqliteAdapter(dataDir), transactionOptions })
    await db.$queryRawUnsafe('PRAGMA journal_mode = WAL')
    await db.$queryRawUnsafe('PRAGMA synchronous = FULL')
    return { db, close: () => db.$disconnect() }
  }
  const client = new PostgresClient({ adapter: postgresAdapter(databaseUrl), transactionOptions })
  // The two generated clients have the same shape (a test keeps the schemas in step), but TypeScript cannot
  // call a union of their overloads: everything is typed by the SQLite one, and this is the only cast.
  return { db: client as unknown as Database, close: () => client.$disconnect() }
}

/**
 * How long a transaction may wait for its turn, and last, in milliseconds. Prisma's own 2 and 5 seconds refuse people on a
 * machine that is busy; whoever waits longer than this has given up.
 */
const transactionOptions = { maxWait: 30_000, timeout: 30_000 } as const

const sqliteAdapter = (dataDir: string) => new PrismaBetterSqlite3({ url: `file:${sqliteFile(dataDir)}` })

const postgresAdapter = (connectionString: string) => new OneAtATimePg({ connectionString })
