import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { isRefusal } from '~core/refusal'

export async function action({ context }: ActionFunctionArgs) {
  const { viewer, sessionId, services, cookies } = context
  if (sessionId) {
    await services.endSession(viewer, { sessionId }).catch((error: unknown) => {
      // Ended already, in another window: that is what was asked for.
      if (!isRefusal(error)) throw error
    })
  }
  return redirect('/', { headers: { 'Set-Cookie': cookies.session(null) } })
}

export function loader() {
  return redirect('/')
}
