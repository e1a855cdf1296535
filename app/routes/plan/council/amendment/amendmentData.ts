import type { SerializeFrom } from '@remix-run/node'
import type { loader } from '../amendment'

export type AmendmentPage = SerializeFrom<typeof loader>
export type ChosenSection = NonNullable<AmendmentPage['chosen']>
export type ChosenPassage = NonNullable<AmendmentPage['passage']>
