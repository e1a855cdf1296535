import type { SerializeFrom } from '@remix-run/node'
import type { loader } from '../consultation'

/** What the public page is made of. */
export type ConsultationPage = SerializeFrom<typeof loader>
