/** Builds what commands and queries work with, once per process, and takes it down in the right order. */
import { mkdir } from 'node:fs/promises'
import type { Logger } from 'pino'
import type { Config } from './config'
import { sessionTokenOf } from './auth/cookie'
import { viewersOf } from './auth/sessions'
import type { OpenDatabase } from './db/open'
import type { Deps } from './deps'
import { openUpdateLog } from './log/openLog'
import { buildRealtime, type Realtime } from './realtime/build'
import { openRelay } from './relay/openRelay'
import { openTextWork } from './text/textWork'
import { ThreadPlacing } from './threads/placing'

export interface BuiltDeps extends Deps {
  readonly realtime: Realtime
  /** Flushes what waits, closes connections, then the log and the relay. The database is the caller's. */
  close(): Promise<void>
}

/** What the shell decides: the configuration, the clock, where ids come from. */
export interface Shell {
  readonly config: Config
  readonly logger: Logger
  readonly database: Pick<OpenDatabase, 'db'>
  readonly now: () => Date
  readonly newId: () => string
}

export async function buildDeps({ config, logger, database: { db }, now, newId }: Shell): Promise<BuiltDeps> {
  await mkdir(config.dataDir, { recursive: true })
  const node = newId()
  const work = openTextWork({ logger })
  const log = await openUpdateLog({ config, logger, now, work, node })
  const relay = await openRelay({ config, logger })
  const realtime = buildRealtime({
    config,
    logger,
    db,
    log,
    relay,
    work,
    node,
    newId,
    rested: (sectionId) => placing.sectionRested(sectionId),
    viewersOf: (cookieHeaders) => viewersOf({ db, now, logger }, cookieHeaders.map(sessionTokenOf)),
  })
  const placing = new ThreadPlacing({ db, texts: realtime.texts, relay, logger, now })
  return {
    config,
    logger,
    db,
    log,
    relay,
    texts: realtime.texts,
    doors: realtime.doors,
    placing,
    now,
    newId,
    realtime,
    close: async () => {
      await realtime.close()
      await placing.close()
      await relay.close()
      await log.close()
      await work.close()
    },
  }
}
