import type { SerializeFrom } from '@remix-run/node'
import type { loader } from './page'

export type CouncilPage = SerializeFrom<typeof loader>
export type ShownStep = CouncilPage['steps'][number]
export type ShownAmendment = ShownStep['amendments'][number]
export type ShownVote = NonNullable<ShownStep['recommendation']>
