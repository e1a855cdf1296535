import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { isRefusal, refusals } from '~core/refusal'
import { ownPath } from '~app/answer'
import { postedForm } from '~app/form'

/**
 * One-click sign-in; `person` is a demo person's slug. In the demonstration only. There is no page behind the
 * address, so a refusal is plain JSON for whoever tries it with curl.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { services, viewer, clientAddress, cookies } = context
  try {
    const { sessionToken } = await services.demoSignIn(viewer, {
      person: form.text('person'),
      userAgent: request.headers.get('user-agent'),
      address: clientAddress,
    })
    return redirect(ownPath(form.text('videre'), '/planer'), {
      headers: { 'Set-Cookie': cookies.session(sessionToken) },
    })
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, facts } = error
    return Response.json({ refusal: { code, facts } }, { status: refusals[code] })
  }
}

export function loader() {
  return redirect('/')
}
