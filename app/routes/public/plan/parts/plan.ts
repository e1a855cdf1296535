import type { SerializeFrom } from '@remix-run/node'
import type { loader } from '../page'

/** What the page of an adopted plan is made of. */
export type PlanPage = SerializeFrom<typeof loader>
