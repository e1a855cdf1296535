import type { LinksFunction } from '@remix-run/node'
import { isRouteErrorResponse, Outlet, useRouteError } from '@remix-run/react'
import { explain } from '~app/explain'
import { useTexts } from '~app/i18n/language'
import type { PageHandle } from '~app/root'
import publicStyle from '~app/styles/public/index.css?url'
import { PublicPage } from './parts/PublicPage'

/** These pages are read by everybody, on whatever they have: plain HTML, a small style, no application. */
export const handle: PageHandle = { ownHeader: true, static: true }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyle }]

export default function Frame() {
  return <Outlet />
}

/** What was not found or went wrong, in the same dress. */
export function ErrorBoundary() {
  const error = useRouteError()
  const texts = useTexts()
  const { title, body } = explain(error, texts)
  const isKnown = isRouteErrorResponse(error)
  return (
    <PublicPage>
      <div className="pub-in narrow">
        <h1>{title}</h1>
        <p className="lead">{isKnown ? body : texts.errors.failed.body}</p>
        <p className="acts">
          <a className="lk line" href="/plan">
            {texts.publicPlan.listTitle}
          </a>
          <a className="lk line" href="/horing">
            {texts.publicPages.allConsultations}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}
