import { join } from 'node:path'
import type { Id } from '~core/ids'
import type { Config } from '~server/config'
import type { LogShell } from './logShell'
import { openPostgresLog } from './postgresLog'
import { openSqliteLog } from './sqliteLog'
import type { UpdateLog } from './updateLog'

/** Opens the update log where the installation keeps its data: PostgreSQL when it has one, a file otherwise. */
export async function openUpdateLog(
  shell: LogShell & {
    readonly config: Pick<Config, 'databaseUrl' | 'dataDir'>
    /** This process's name among the installation's. */
    readonly node: Id
  },
): Promise<UpdateLog> {
  const { config, node } = shell
  return config.databaseUrl === undefined
    ? openSqliteLog(join(config.dataDir, 'log.db'), shell)
    : openPostgresLog(config.databaseUrl, node, shell)
}
