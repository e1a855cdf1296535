/** The migration histories: one folder per database, applied at start-up in the order of their names. */
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { everything, withSchemaEngine } from './schemaEngine'

export type Provider = 'sqlite' | 'postgres'

/** The Prisma schema of each database, from the folder the process was started in. */
export const schemaFile: Record<Provider, string> = {
  sqlite: 'prisma/schema.prisma',
  postgres: 'prisma/postgres/schema.prisma',
}

export function readSchema(provider: Provider): Promise<string> {
  return readFile(resolve(schemaFile[provider]), 'utf8')
}

/** The history of one database, in the engine's own form. */
export async function readMigrations(provider: Provider) {
  const baseDir = resolve('prisma/migrations', provider)
  const entries = await readdir(baseDir, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  )
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: `provider = "${provider === 'postgres' ? 'postgresql' : 'sqlite'}"\n`,
    },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}

/**
 * Applies what is not applied yet; applying twice is a no-op.
 *
 * @returns the names of the migrations applied now
 * @throws when one fails; what is wrong stands in the engine's message
 */
export async function migrate(
  provider: Provider,
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<readonly string[]> {
  const schema = await readSchema(provider)
  const migrationsList = await readMigrations(provider)
  const { appliedMigrationNames } = await withSchemaEngine(schema, adapter, (engine) =>
    engine.applyMigrations({ migrationsList, filters: everything }),
  )
  return appliedMigrationNames
}
