import type { PrismaClient } from '~prisma/generated/sqlite/client'

/**
 * The database as everything else sees it. SQLite and PostgreSQL have a generated client each, of the same
 * shape; both are typed by this one, and the cast stands where the PostgreSQL client is made.
 */
export type Database = PrismaClient

/** The client inside a transaction. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0]
