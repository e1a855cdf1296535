import type { SerializeFrom } from '@remix-run/node'
import type { loader } from './page'

export type ResolutionPage = SerializeFrom<typeof loader>
export type ShownResolution = NonNullable<ResolutionPage['resolution']>
