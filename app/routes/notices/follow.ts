import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { targetOf } from './target'

/**
 * Goes to what a notice tells of; it is read from then on. A GET that changes something, but nothing that matters if a
 * scanner follows the link first: it asks for a sign-in.
 */
export async function loader({ request, params: { noticeId = '' }, context }: LoaderFunctionArgs) {
  return redirect(targetOf(await shown(request, context.services.readNotice(context.viewer, { noticeId }))))
}
