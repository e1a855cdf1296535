import type { SerializeFrom } from '@remix-run/node'
import type { loader } from './page'

export type PaperPage = SerializeFrom<typeof loader>
export type ShownPaper = NonNullable<PaperPage['paper']>
