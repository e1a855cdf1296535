import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { PublicPage } from './parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPages }) => publicPages.pdf.title)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const { file: _, ...page } = await shown(request, context.services.askedPdf(context.viewer, { name }))
  const status = page.state === 'waits' ? 202 : 200
  return data(page, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** How far the PDF of the text has come, for those who asked before it was made. */
export default function AskedPdfWait() {
  const { municipality, name, state } = useLoaderData<typeof loader>()
  const { publicPages } = useTexts()
  const { title, states, fetch, again } = publicPages.pdf
  return (
    <PublicPage municipality={municipality} back={`/horing/${name}`}>
      <div className="pub-in stack">
        <h1>{title}</h1>
        <p className="lead">{states[state]}</p>
        {state !== 'failed' && (
          <p className="acts">
            <a className="ds-button" data-variant="primary" href={`/horing/${name}/tekst.pdf`}>
              {state === 'made' ? fetch : again}
            </a>
          </p>
        )}
      </div>
    </PublicPage>
  )
}
