import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { postedForm } from '~app/form'
import { jsonAnswer } from '~app/jsonAnswer'
import { proposalCommand } from './proposalCommand'

/** The plan's proposals as JSON; with `?ids=a,b` those only. */
export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const ids = new URL(request.url).searchParams.get('ids')?.split(',').filter(Boolean)
  return jsonAnswer(context.services.proposalsOf(context.viewer, { planId, ...(ids && { ids }) }))
}

/** What is done to proposals, one command each. */
export async function action({ request, context }: ActionFunctionArgs) {
  return jsonAnswer(proposalCommand(context, await postedForm(request)))
}
