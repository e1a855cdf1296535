import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import publicStyle from '~app/styles/public/index.css?url'
import { ownLinkOf } from './ownLink'
import { AskedText } from './parts/AskedText'
import { Contents } from './parts/Contents'
import { Hero } from './parts/Hero'
import { HowToAnswer } from './parts/HowToAnswer'
import { OwnDraft } from './parts/OwnDraft'
import { PublicPage } from './parts/PublicPage'
import { SmallScript } from './parts/SmallScript'

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? [{ title: `${page.title} – ${page.municipality.name}` }, { name: 'description', content: page.intro }]
    : []

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/**
 * The same page for everybody may be kept by everybody; one with somebody's draft, or for those at the table, by nobody.
 * What is kept is asked about again after a minute, since the deadline comes for kept pages too.
 */
export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const { services, viewer, locale } = context
  const link = ownLinkOf(request)
  const page = await shown(request, services.publicConsultation(viewer, { name, link }))
  const isCommon = viewer === null && link === null
  return data(page, {
    headers: {
      Vary: 'Cookie, Accept-Language',
      'Cache-Control': isCommon ? 'public, max-age=60, must-revalidate' : 'private, no-store',
      ...(isCommon && { ETag: `W/"${page.fingerprint}.${locale}.${publicStyle.slice(-12, -4)}"` }),
    },
  })
}

/** A consultation as everybody meets it: what is asked, until when, how to answer, and the text itself. */
export default function Consultation() {
  const page = useLoaderData<typeof loader>()
  const { own, text } = page
  return (
    <PublicPage municipality={page.municipality}>
      <Hero page={page} />
      <HowToAnswer page={page} />
      <div className="pub-in pubgrid">
        <aside className="pubtoc">
          <Contents sections={text.sections} language={page.language} />
          {own && <OwnDraft name={page.name} own={own} late={page.standing === 'closed'} />}
        </aside>
        <AskedText page={page} />
      </div>
      <SmallScript />
    </PublicPage>
  )
}
