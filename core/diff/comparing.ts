import type { GoalWords } from './attributes'
import type { Line } from './comparison'
import type { Partners } from './partners'
import type { Flow, Passage } from './passage'
import type { Effort } from './sequence'

/** What a comparison knows of both texts while it goes through them. */
export interface Comparing {
  readonly partners: Partners<Passage>
  readonly goals: GoalWords
  readonly effort: Effort
  /** Compares what is inside something, if there is anything on either side. */
  flows(before: Flow | undefined, after: Flow | undefined): Line[]
}
