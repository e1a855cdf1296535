import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage } from './components/ErrorPage'
import { goToTarget } from './components/goToTarget'
import { TopBar } from './components/TopBar'
import { explain } from './explain'
import { guestOf, useVisit } from './guest'
import { LanguageContext, useTexts } from './i18n/language'
import { textsFor } from './i18n/texts'
import { useNonce } from './nonce'
import appStyle from './styles/index.css?url'

/** Who visits, in which language, in which mode Langbord runs, and how much they have not read. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { viewer, locale, mode, services } = context
  // The public's pages cost nothing more than their own matter.
  const municipalities = viewer ? await services.myMunicipalities(viewer, {}) : []
  const names = new Map(municipalities.map(({ id, name }) => [id, name]))
  const { unread } = viewer ? await services.unreadNotices(viewer, {}) : { unread: 0 }
  return data({ locale, mode, guest: guestOf(viewer, names), unread })
}

export { notForTheSamePage as shouldRevalidate } from './unanswered'

/** The title of pages without one of their own: those that tell of an error. */
export const meta: MetaFunction<typeof loader> = ({ data: visit, error }) => {
  const texts = textsFor(visit?.locale ?? 'nb')
  const { productName } = texts.common
  return [{ title: error ? `${explain(error, texts).title} – ${productName}` : productName }]
}

/** What a route may say about its page. */
export interface PageHandle {
  /** It brings its own header (with `TopBar`). */
  readonly ownHeader?: boolean
  /** It is complete as it comes from the server: no script takes it over, and it brings its own style. */
  readonly static?: boolean
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const locale = useVisit()?.locale ?? 'nb'
  const isStatic = usePageHandle('static')
  return (
    <html lang={locale} data-size={isStatic ? 'md' : 'sm'} data-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#faf7f1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        {!isStatic && <link rel="stylesheet" href={appStyle} />}
        <Links />
      </head>
      <body>
        <LanguageContext.Provider value={locale}>{children}</LanguageContext.Provider>
        {!isStatic && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function Root() {
  const ownHeader = usePageHandle('ownHeader')
  return (
    <>
      <SkipLink />
      {!ownHeader && <TopBar />}
      <Outlet />
    </>
  )
}

export function ErrorBoundary() {
  return (
    <>
      <SkipLink />
      <TopBar />
      <ErrorPage />
    </>
  )
}

/** Whether one of the page's routes says so about it. */
function usePageHandle(word: keyof PageHandle): boolean {
  return useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.[word])
}

function SkipLink() {
  const { common } = useTexts()
  return (
    <a className="skip" href="#content" onClick={goToTarget}>
      {common.skipToContent}
    </a>
  )
}
