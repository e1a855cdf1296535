import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { jsonAnswer } from '~app/jsonAnswer'

/** How much is new to the reader since their last visit, and in which sections. */
export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const { since, actCount, comparison } = await shown(request, services.whatsNew(viewer, { planId }))
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

/** News of the others' doings is not counted while they are being done, which the page shows anyway. */
export const shouldRevalidate = () => false
