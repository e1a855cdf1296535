import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { ownPath } from '~app/answer'
import { postedForm } from '~app/form'
import { offeredLocales } from '~app/i18n/texts'

/** Chooses the interface's language: in the profile of whoever is signed in, in a cookie for others. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services, cookies } = context
  const back = ownPath(form.text('back'), '/')
  const locale = offeredLocales.find((offered) => offered === form.text('locale'))
  if (!locale) return redirect(back)
  if (viewer) await services.updateProfile(viewer, { name: viewer.name, locale })
  return redirect(back, { headers: { 'Set-Cookie': cookies.locale(locale) } })
}

export function loader() {
  return redirect('/')
}
