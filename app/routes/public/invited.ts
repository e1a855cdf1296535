import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { ownLinkCookie } from './ownLink'

/** An invited party comes by its own link: it reads the text, and what it writes becomes its statement. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { name = '', link: invitation = '' } = params
  const { services, viewer, publicUrl } = context
  const { link } = await shown(request, services.invitedLink(viewer, { name, link: invitation }))
  return redirect(`/horing/${name}`, {
    headers: {
      'Cache-Control': 'private, no-store',
      'Set-Cookie': ownLinkCookie(publicUrl, name, link),
    },
  })
}
