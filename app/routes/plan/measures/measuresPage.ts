import type { SerializeFrom } from '@remix-run/node'
import type { loader } from './page'

export type MeasuresPage = SerializeFrom<typeof loader>
export type FollowedMeasure = MeasuresPage['measures'][number]
