import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { isRefusal, refusals } from '~core/refusal'
import { shown } from '~app/answer'

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
export async function action({ params: { planId = '' }, context }: ActionFunctionArgs) {
  try {
    return await context.services.noteTextSeen(context.viewer, { planId })
  } catch (error) {
    if (!isRefusal(error)) throw error
    return data(null, { status: refusals[error.code] })
  }
}

/** News of the others' doings is not counted while they are being done, which the page shows anyway. */
export const shouldRevalidate = () => false
