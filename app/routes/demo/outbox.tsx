import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { EnvelopeClosedIcon } from '~app/components/icons'
import { Page } from '~app/components/Page'
import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ demo }) => demo.outboxTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const mails = await shown(request, context.services.outbox(context.viewer, {}))
  return { mails, now: new Date() }
}

/** What would have been mailed, the latest first. */
export default function Outbox() {
  const { mails, now } = useLoaderData<typeof loader>()
  const { demo } = useTexts()
  return (
    <Page title={demo.outboxTitle} lead={demo.outboxLead} narrow>
      {mails.length === 0 ? (
        <EmptyState title={demo.empty}>
          <p className="sub">{demo.emptyHint}</p>
        </EmptyState>
      ) : (
        <ul className="plain nd">
          {mails.map((mail) => (
            <li key={mail.id}>
              <span className="nd__i">
                <EnvelopeClosedIcon aria-hidden className="i" />
              </span>
              <div className="grow">
                <Link className="nd__t" to={`/demo/utboks/${mail.id}`}>
                  {mail.subject}
                </Link>
                <span className="sub">
                  {demo.to} {mail.recipient}
                </span>
              </div>
              <span className="sub">
                <When at={mail.createdAt} now={now} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
