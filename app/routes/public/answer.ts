import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { ownLinkOf } from './ownLink'

/** To one's own statement: the one that is begun on this device, or a new one. */
export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const { services, viewer } = context
  const link = ownLinkOf(request) ?? (await shown(request, services.statementLink(viewer, { name }))).link
  return redirect(`/horing/${name}/uttalelse/${link}`, { headers: { 'Cache-Control': 'private, no-store' } })
}
