import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from '~server/config'
import { openPostgresLog } from './postgresLog'
import { openSqliteLog } from './sqliteLog'
import type { UpdateLog } from './updateLog'

/** Opens the update log where the installation keeps its data: PostgreSQL when it has one, a file otherwise. */
export async function openUpdateLog(environment: {
  readonly config: Pick<Config, 'databaseUrl' | 'dataDir'>
  readonly logger: Logger
  readonly now: () => Date
}): Promise<UpdateLog> {
  const { config, logger, now } = environment
  return config.databaseUrl === undefined
    ? openSqliteLog(join(config.dataDir, 'log.db'), now)
    : openPostgresLog(config.databaseUrl, now, logger)
}
