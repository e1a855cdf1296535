import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { jsonAnswer } from '~app/jsonAnswer'
import type { Services } from '~server/services'

/** How much is new to the reader since their last visit, and in which sections. */
export const loader = ({ params: { planId = '' }, context }: LoaderFunctionArgs) =>
  jsonAnswer(whatsNew(context.services.whatsNew(context.viewer, { planId })))

/** What the workspace shows of the news. */
export type WhatsNew = Awaited<ReturnType<typeof whatsNew>>

async function whatsNew(asked: ReturnType<Services['whatsNew']>) {
  const { since, actCount, comparison } = await asked
  const changed = comparison?.sections.filter(({ kind, after }) => kind !== 'kept' && after) ?? []
  return {
    since,
    count: actCount + (comparison?.tally.changes ?? 0),
    sections: changed.map(({ id }) => id),
    now: new Date(),
  }
}

/** The page tells that the text is being read as it stands now. */
export const action = ({ params: { planId = '' }, context }: ActionFunctionArgs) =>
  jsonAnswer(context.services.noteTextSeen(context.viewer, { planId }))
