import type { Logger } from 'pino'
import type { Config } from '~server/config'
import { inProcessRelay } from './inProcess'
import { postgresRelay } from './postgres'
import type { Relay } from './relay'

/** The relay that fits the installation: through PostgreSQL when it has one, in this process otherwise. */
export async function openRelay(environment: {
  readonly config: Pick<Config, 'databaseUrl'>
  readonly logger: Logger
}): Promise<Relay> {
  const { config, logger } = environment
  return config.databaseUrl === undefined ? inProcessRelay(logger) : postgresRelay(config.databaseUrl, logger)
}
