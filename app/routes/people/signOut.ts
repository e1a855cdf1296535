import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { isRefusal } from '~core/refusal'
import { ownPath } from '~app/answer'
import { postedForm } from '~app/form'

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, sessionId, services, cookies } = context
  if (sessionId) {
    await services.endSession(viewer, { sessionId }).catch((error: unknown) => {
      // Ended already, in another window: that is what was asked for.
      if (!isRefusal(error)) throw error
    })
  }
  return redirect(ownPath(form.text('videre'), '/'), { headers: { 'Set-Cookie': cookies.session(null) } })
}

export function loader() {
  return redirect('/')
}
