import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { Avatar } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/versions.css'
import { ComparedWords } from './words'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ versions }) => versions.history.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { planId = '', blockId = '' } = params
  return shown(request, context.services.paragraphHistory(context.viewer, { planId, blockId }))
}

/** How one paragraph came to read as it does. */
export default function History() {
  const { plan, section, isGone, sittings } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { history } = texts.versions
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={history.title} lead={history.inSection(section.title)} narrow>
        {isGone && <p>{history.gone}</p>}
        {sittings.length === 0 && <p>{history.none}</p>}
        <ol className="plain nd history">
          {sittings.map(({ authors, to, kind, words }, place) => (
            <li key={place}>
              <div className="grow">
                {authors.map((author, one) => (
                  <span key={one} className="row">
                    {author && <Avatar name={author.name} side={author.side} decorative />}
                    <span>
                      <strong>{author?.name ?? history.nobody}</strong>
                      {author?.side && `, ${texts.common.sideOfOne[author.side]}`}
                      {author && ` ${history[kind]}`}
                    </span>
                  </span>
                ))}
                <time className="sub" dateTime={new Date(to).toISOString()}>
                  {dateAndClock(texts, to)}
                </time>
                <p className="read m0">
                  <ComparedWords words={words} manner="both" />
                </p>
              </div>
            </li>
          ))}
        </ol>
        {!isGone && (
          <p>
            <Link className="lk" to={`/planer/${plan.id}#${section.id}`}>
              {history.toText}
            </Link>
          </p>
        )}
      </Page>
    </>
  )
}
