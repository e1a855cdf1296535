import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Page } from '~app/components/Page'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, ({ demo }) => data?.mail.subject ?? demo.outboxTitle)

export async function loader({ request, params: { mailId = '' }, context }: LoaderFunctionArgs) {
  return { mail: await shown(request, context.services.outboxMail(context.viewer, { id: mailId })) }
}

/** One mail, as its plain text, with its links to follow. */
export default function Mail() {
  const { mail } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { demo } = texts
  return (
    <Page title={mail.subject} narrow>
      <div className="card raised">
        <dl className="facts">
          <dt>{demo.to}</dt>
          <dd>{mail.recipient}</dd>
          <dt>{demo.sent}</dt>
          <dd>{dateAndClock(texts, mail.createdAt)}</dd>
        </dl>
        <div className="mail">{withLinks(mail.text)}</div>
        {mail.attachments.map(({ fileName, content }) => (
          <p key={fileName}>
            <a
              className="lk"
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(content)}`}
              download={fileName}
            >
              {demo.attachment(fileName)}
            </a>
          </p>
        ))}
      </div>
      <p>
        <Link className="lk" to="/demo/utboks">
          {demo.back}
        </Link>
      </p>
    </Page>
  )
}

function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} className="lk" href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
