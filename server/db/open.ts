import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient as PostgresClient } from '~prisma/generated/postgres/client'
import { PrismaClient as SqliteClient } from '~prisma/generated/sqlite/client'
import type { Database } from './database'
import { migrate } from './migrations'

/** An open database with its migrations applied. */
export interface OpenDatabase {
  readonly db: Database
  /** The migrations applied while opening. */
  readonly applied: readonly string[]
  close(): Promise<void>
}

/** The embedded database's file. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'langbord.db')
}

/**
 * Opens PostgreSQL when an address is given, the embedded SQLite database otherwise, and brings it up to date.
 *
 * @throws when the database cannot be reached or a migration fails
 */
export async function openDatabase(where: {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
}): Promise<OpenDatabase> {
  return where.databaseUrl === undefined ? openSqlite(where.dataDir) : openPostgres(where.databaseUrl)
}

async function openSqlite(dataDir: string): Promise<OpenDatabase> {
  await mkdir(dataDir, { recursive: true })
  const adapter = new PrismaBetterSqlite3({ url: `file:${sqliteFile(dataDir)}` })
  const applied = await migrate('sqlite', adapter)
  const db = new SqliteClient({ adapter })
  await db.$queryRawUnsafe('PRAGMA journal_mode = WAL')
  await db.$queryRawUnsafe('PRAGMA synchronous = FULL')
  return { db, applied, close: () => db.$disconnect() }
}

async function openPostgres(connectionString: string): Promise<OpenDatabase> {
  const adapter = new PrismaPg({ connectionString })
  const applied = await migrate('postgres', adapter)
  const client = new PostgresClient({ adapter })
  // The two generated clients have the same shape (a test keeps the schemas in step), but TypeScript cannot
  // call a union of their overloads: everything is typed by the SQLite one, and this is the only cast.
  return { db: client as unknown as Database, applied, close: () => client.$disconnect() }
}
