import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Page } from '~app/components/Page'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ signIn }) => signIn.sent.title)

export function loader({ context }: LoaderFunctionArgs) {
  return { demo: context.mode !== 'production' }
}

/** The same for every address: whether somebody has a seat is not told here. */
export default function SignInSent() {
  const { demo } = useLoaderData<typeof loader>()
  const { sent } = useTexts().signIn
  return (
    <Page title={sent.title} lead={sent.lead} narrow>
      <p>{sent.missing}</p>
      {demo && <p>{sent.demo}</p>}
      <div className="row wrap">
        {demo && (
          <Link className="ds-button" data-variant="primary" to="/demo/utboks">
            {sent.toOutbox}
          </Link>
        )}
        <Link className="ds-button" data-variant="secondary" to="/logg-inn">
          {sent.again}
        </Link>
      </div>
    </Page>
  )
}
