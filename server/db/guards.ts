/** The triggers by which the database itself keeps what the council adopted. They come with the migrations. */
import type { Database } from './database'
import type { Provider } from './migrations'

const onBoth = [
  'adopted_snapshot_update',
  'adopted_snapshot_delete',
  'adopted_content_update',
  'adopted_content_delete',
  'resolution_update',
  'resolution_delete',
]

const guards: Readonly<Record<Provider, readonly string[]>> = {
  sqlite: [...onBoth, 'adopted_snapshot_insert', 'adopted_content_insert', 'resolution_insert'],
  postgres: [...onBoth, 'adopted_snapshot_truncate', 'adopted_content_truncate', 'resolution_truncate'],
}

/** A database that no longer keeps what was adopted: somebody has taken the triggers out of it. */
export class MissingGuards extends Error {
  constructor(readonly missing: readonly string[]) {
    super(`missing triggers: ${missing.join(', ')}`)
    this.name = 'MissingGuards'
  }
}

const standing: Readonly<Record<Provider, string>> = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'trigger'`,
  // One that is switched off guards nothing.
  postgres: `SELECT tgname::text AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') AND relnamespace = current_schema()::regnamespace`,
}

/** @throws MissingGuards with the name of every trigger that is gone */
export async function assertGuards(db: Database, provider: Provider): Promise<void> {
  const rows = await db.$queryRawUnsafe<{ name: string }[]>(standing[provider])
  const there = new Set(rows.map(({ name }) => name))
  const missing = guards[provider].filter((name) => !there.has(name))
  if (missing.length > 0) throw new MissingGuards(missing)
}
