import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answer, shown } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Page } from '~app/components/Page'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ notices }) => notices.unsubscribeTitle)

export async function loader({ request, params: { token = '' }, context }: LoaderFunctionArgs) {
  const { services, viewer, clientAddress: address } = context
  return shown(request, services.unsubscription(viewer, { token, address }))
}

/** The button of the page, and the one click of a mail program (RFC 8058), which wants no redirect. */
export async function action({ request, params: { token = '' }, context }: ActionFunctionArgs) {
  const { services, viewer, clientAddress: address } = context
  const form = await postedForm(request)
  return answer(request, form, services.unsubscribe(viewer, { token, address }), () =>
    Response.json({ ended: true }),
  )
}

/** Ends mails about a plan, without a sign-in. */
export default function Unsubscribe() {
  const { planTitle, ended } = useLoaderData<typeof loader>()
  const { notices } = useTexts()
  return (
    <Page title={notices.unsubscribeTitle} narrow>
      <div className="card raised stack" role="status">
        <p>{ended ? notices.unsubscribed(planTitle) : notices.unsubscribeLead(planTitle)}</p>
        {!ended && (
          <PostForm className="inline">
            <div>
              <SubmitButton>{notices.unsubscribe}</SubmitButton>
            </div>
          </PostForm>
        )}
      </div>
    </Page>
  )
}
