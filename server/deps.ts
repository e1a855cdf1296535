import type { Logger } from 'pino'
import type { Id } from '~core/ids'
import type { Config } from './config'
import type { Database } from './db/database'
import type { UpdateLog } from './log/updateLog'
import type { Doors, Texts } from './realtime/texts'
import type { Relay } from './relay/relay'
import type { Placing } from './threads/placing'

/** What commands and queries work with. Built once per process (services.ts); tests build their own. */
export interface Deps {
  readonly config: Config
  readonly logger: Logger
  readonly db: Database
  readonly log: UpdateLog
  readonly relay: Relay
  readonly texts: Texts
  readonly doors: Doors
  readonly placing: Placing
  /** Now, in UTC. */
  readonly now: () => Date
  /** A fresh random id. */
  readonly newId: () => Id
}
