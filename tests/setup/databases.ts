/** Throw-away databases with the migrations applied: SQLite always, PostgreSQL where TEST_DATABASE_URL is set. */
import { createHash, randomBytes } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { connectDatabase, openDatabase, sqliteFile, type ConnectedDatabase } from '~server/db/open'
import { readMigrations, type Provider } from '~server/db/migrations'

export interface TestDatabase extends ConnectedDatabase {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
}

const postgresUrl = process.env.TEST_DATABASE_URL

/** The databases that the same tests run on. */
export const providers: readonly Provider[] = postgresUrl ? ['sqlite', 'postgres'] : ['sqlite']

export function openTestDatabase(provider: Provider): Promise<TestDatabase> {
  return provider === 'sqlite' ? sqliteDatabase() : postgresDatabase()
}

/** A copy of a migrated database file: milliseconds instead of a migration for each test file. */
async function sqliteDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'langbord-test-'))
  await copyFile(await migratedFile(), sqliteFile(dataDir))
  const open = await connectDatabase({ databaseUrl: undefined, dataDir })
  return {
    ...open,
    databaseUrl: undefined,
    dataDir,
    close: async () => {
      await open.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function migratedFile(): Promise<string> {
  const folder = join(tmpdir(), 'langbord-test-templates')
  const file = join(folder, `${await historyHash('sqlite')}.db`)
  const exists = await stat(file).then(
    () => true,
    () => false,
  )
  if (exists) return file
  await mkdir(folder, { recursive: true })
  const dataDir = await mkdtemp(join(folder, 'making-'))
  const { db, close } = await openDatabase({ databaseUrl: undefined, dataDir })
  await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  await close()
  await rename(sqliteFile(dataDir), file)
  await rm(dataDir, { recursive: true, force: true })
  return file
}

/** A database of its own, cloned from a migrated template. */
async function postgresDatabase(): Promise<TestDatabase> {
  const name = `langbord_test_${randomBytes(6).toString('hex')}`
  const template = `langbord_template_${(await historyHash('postgres')).slice(0, 12)}`
  await withAdmin(async (admin) => {
    // One template for all workers; the lock also keeps two clones from disturbing each other.
    await admin.query('SELECT pg_advisory_lock(20261121)')
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
    if (!rowCount) {
      await admin.query(`DROP DATABASE IF EXISTS ${template}_making WITH (FORCE)`)
      await admin.query(`CREATE DATABASE ${template}_making`)
      const { close } = await openDatabase({ databaseUrl: urlOf(`${template}_making`), dataDir: '' })
      await close()
      await admin.query(`ALTER DATABASE ${template}_making RENAME TO ${template}`)
    }
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  const dataDir = await mkdtemp(join(tmpdir(), 'langbord-test-'))
  const databaseUrl = urlOf(name)
  const open = await connectDatabase({ databaseUrl, dataDir })
  return {
    ...open,
    databaseUrl,
    dataDir,
    close: async () => {
      await open.close()
      await withAdmin((admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function withAdmin(work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: postgresUrl })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

function urlOf(database: string): string {
  const url = new URL(postgresUrl ?? '')
  url.pathname = `/${database}`
  return url.href
}

async function historyHash(provider: Provider): Promise<string> {
  const { migrationDirectories } = await readMigrations(provider)
  const hash = createHash('sha256').update(await readFile('prisma/schema.prisma'))
  for (const { path, migrationFile } of migrationDirectories)
    hash.update(path + JSON.stringify(migrationFile))
  return hash.digest('hex')
}
