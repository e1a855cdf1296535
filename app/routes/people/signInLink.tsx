import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { answer, type RefusedForm } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Page } from '~app/components/Page'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ signIn }) => signIn.link.title)

/** The link is used by the button and not by opening it, since mail scanners open every link they see. */
export async function action({ request, params: { token = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { services, viewer, clientAddress, cookies } = context
  const userAgent = request.headers.get('user-agent')
  const signedIn = services.followSignInLink(viewer, { token, userAgent, address: clientAddress })
  return answer(request, form, signedIn, ({ sessionToken }) =>
    redirect('/planer', { headers: { 'Set-Cookie': cookies.session(sessionToken) } }),
  )
}

export default function SignInLink() {
  const refused = useActionData<RefusedForm>()
  const { link } = useTexts().signIn
  return (
    <Page title={refused ? link.invalid : link.title} lead={refused ? undefined : link.lead} narrow>
      <PostForm newDocument>
        <div>
          {refused ? (
            <Link className="ds-button" data-variant="primary" to="/logg-inn">
              {link.askAgain}
            </Link>
          ) : (
            <SubmitButton>{link.go}</SubmitButton>
          )}
        </div>
      </PostForm>
    </Page>
  )
}
