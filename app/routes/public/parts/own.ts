import type { SerializeFrom } from '@remix-run/node'
import type { loader } from '../statement'

/** One's own statement, as its page has it. */
export type OwnStatement = SerializeFrom<typeof loader>
