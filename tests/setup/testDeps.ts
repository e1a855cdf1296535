/** Dependencies for a test: a real database and a real log, a clock that the test sets, mails that wait in the outbox. */
import { randomUUID } from 'node:crypto'
import pino from 'pino'
import type { DocumentJson } from '~core/document/json'
import { readConfig, type Config } from '~server/config'
import type { Provider } from '~server/db/migrations'
import type { Deps } from '~server/deps'
import { openUpdateLog } from '~server/log/openLog'
import { inProcessRelay } from '~server/relay/inProcess'
import { openTestDatabase } from './databases'

export interface TestDeps extends Deps {
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
  const log = await openUpdateLog({ config, logger, now: () => now })
  const relay = inProcessRelay(logger)
  const texts = new Map<string, DocumentJson>()
  const empty: DocumentJson = { type: 'doc', content: [] }
  return {
    config,
    logger,
    db: database.db,
    log,
    relay,
    texts: {
      read: async (id) => texts.get(id) ?? empty,
      readMany: async (ids) => ids.map((id) => texts.get(id) ?? empty),
      write: async (id, text) => void texts.set(id, text),
    },
    doors: { rightsChanged: () => {}, sessionEnded: () => {} },
    now: () => now,
    newId: randomUUID,
    setNow: (next) => {
      now = next
    },
    close: async () => {
      await relay.close()
      await log.close()
      await database.close()
    },
  }
}
