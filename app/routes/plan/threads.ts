import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { postedForm } from '~app/form'
import { jsonAnswer } from '~app/jsonAnswer'
import { threadCommand } from './threads/threadCommand'

/** The plan's threads as JSON; with `?ids=a,b` those only. */
export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const ids = new URL(request.url).searchParams.get('ids')?.split(',').filter(Boolean)
  return jsonAnswer(context.services.threadsOf(context.viewer, { planId, ...(ids && { ids }) }))
}

/** What is done to threads, one command each, answered as JSON: a comment may be sent by a page that is not in sight. */
export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  return jsonAnswer(threadCommand(context, planId, await postedForm(request)))
}
