/** Dependencies for a test: everything real, on a database of its own, with a clock that the test sets. Mails wait in the outbox. */
import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { buildDeps, type BuiltDeps } from '~server/buildDeps'
import { readConfig, type Config } from '~server/config'
import type { Provider } from '~server/db/migrations'
import { openTestDatabase } from './databases'

export interface TestDeps extends BuiltDeps {
  /** Sets what `deps.now()` answers. */
  setNow(now: Date): void
  close(): Promise<void>
}

export async function openTestDeps(
  provider: Provider,
  mode: Config['mode'] = 'production',
): Promise<TestDeps> {
  const database = await openTestDatabase(provider)
  const config: Config = {
    ...readConfig({ LOG_LEVEL: 'silent', DATA_DIR: database.dataDir }, mode),
    databaseUrl: database.databaseUrl,
  }
  let now = new Date('2026-11-20T09:00:00Z')
  const logger = pino({ level: 'silent' })
  const built = await buildDeps({ config, logger, database, now: () => now, newId: randomUUID })
  return {
    ...built,
    setNow: (next) => {
      now = next
    },
    close: async () => {
      await built.close()
      await database.close()
    },
  }
}
