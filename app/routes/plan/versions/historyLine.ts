import type { LoaderFunctionArgs } from '@remix-run/node'
import { jsonAnswer } from '~app/jsonAnswer'

/** A paragraph's history as JSON, for those who look it up while they write. */
export const loader = ({ params: { planId = '', blockId = '' }, context }: LoaderFunctionArgs) =>
  jsonAnswer(context.services.paragraphHistory(context.viewer, { planId, blockId }))
