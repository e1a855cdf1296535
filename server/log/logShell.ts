import type { Logger } from 'pino'
import type { TextWork } from '../text/textWork'

/** What a log is made with on either database. */
export interface LogShell {
  readonly now: () => Date
  readonly logger: Logger
  /** Folds a text when its rows are compacted. */
  readonly work: Pick<TextWork, 'fold'>
}
