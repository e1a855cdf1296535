import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { isRefusal, refusals } from '~core/refusal'
import { postedForm } from '~app/form'
import { threadCommand } from './threads/threadCommand'

/** The plan's threads as JSON; with `?ids=a,b` those only. */
export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const ids = new URL(request.url).searchParams.get('ids')?.split(',').filter(Boolean)
  return asJson(context.services.threadsOf(context.viewer, { planId, ...(ids && { ids }) }))
}

/** What is done to threads, one command each, answered as JSON: a comment may be sent by a page that is not in sight. */
export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  return asJson(threadCommand(context, planId, await postedForm(request)))
}

async function asJson(asked: Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await asked, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, facts } = error
    return Response.json({ refusal: { code, facts } }, { status: refusals[code] })
  }
}
