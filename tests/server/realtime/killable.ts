/** A server process to kill: the realtime part on the database that the environment names. Says its address on stdout. */
import { randomUUID } from 'node:crypto'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import pino from 'pino'
import { PrismaClient as PostgresClient } from '~prisma/generated/postgres/client'
import { PrismaClient as SqliteClient } from '~prisma/generated/sqlite/client'
import type { Database } from '~server/db/database'
import { sqliteFile } from '~server/db/open'
import { openUpdateLog } from '~server/log/openLog'
import { openRelay } from '~server/relay/openRelay'
import { openTextWork } from '~server/text/textWork'
import { serveNode } from './serveNode'

const logger = pino({ level: 'silent' })
const config = { databaseUrl: process.env.DATABASE_URL || undefined, dataDir: process.env.DATA_DIR ?? '' }

/** Without looking for migrations, which takes as long as all the rest: the database has them. */
function connect(): Database {
  const { databaseUrl: connectionString, dataDir } = config
  if (connectionString === undefined) {
    return new SqliteClient({ adapter: new PrismaBetterSqlite3({ url: `file:${sqliteFile(dataDir)}` }) })
  }
  return new PostgresClient({ adapter: new PrismaPg({ connectionString }) }) as unknown as Database
}

const db = connect()
const work = openTextWork({ logger })
const node = randomUUID()
const log = await openUpdateLog({ config, logger, now: () => new Date(), work, node })
const relay = await openRelay({ config, logger })
const { address } = await serveNode({ db, log, relay, work, node, logger })
process.stdout.write(`${address}\n`)
