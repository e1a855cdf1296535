import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { answer, ownPath } from '~app/answer'
import { postedForm } from '~app/form'

/** One-click sign-in; `person` is a demo person's slug. In the demonstration only. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { services, viewer, clientAddress, cookies } = context
  const userAgent = request.headers.get('user-agent')
  const signedIn = services.demoSignIn(viewer, {
    person: form.text('person'),
    userAgent,
    address: clientAddress,
  })
  return answer(request, form, signedIn, ({ sessionToken }) =>
    redirect(ownPath(form.text('videre'), '/planer'), {
      headers: { 'Set-Cookie': cookies.session(sessionToken) },
    }),
  )
}

export function loader() {
  return redirect('/')
}
