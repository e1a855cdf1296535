import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answer, ownPath } from '~app/answer'
import { TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { PublicPlaces } from '~app/components/PublicPlaces'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ signIn }) => signIn.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, mode, services } = context
  if (viewer) return redirect(ownPath(new URL(request.url).searchParams.get('videre'), '/planer'))
  if (mode === 'production' && (await services.firstRunOpen(viewer, {})).open) return redirect('/forste-gang')
  return { demo: mode !== 'production' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services, locale, clientAddress } = context
  const sent = services.requestSignInLink(viewer, {
    email: form.text('email'),
    locale,
    address: clientAddress,
  })
  return answer(request, form, sent, () => redirect('/logg-inn/sendt'))
}

export default function SignIn() {
  const { demo } = useLoaderData<typeof loader>()
  const { signIn, common } = useTexts()
  return (
    <Page title={signIn.title} lead={signIn.lead} narrow>
      <Notice texts={{ accepted: signIn.accepted }} />
      <div className="card raised">
        <PostForm fields={signIn.fields}>
          <TextField name="email" type="email" autoComplete="email" />
          <div>
            <SubmitButton>{signIn.send}</SubmitButton>
          </div>
        </PostForm>
      </div>
      {demo && (
        <p>
          {signIn.demoHint}{' '}
          <Link className="lk" to="/">
            {common.demoPeople}
          </Link>
        </p>
      )}
      <PublicPlaces />
    </Page>
  )
}
