import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { PublicPage } from '../parts/PublicPage'
import { fileFormat } from './fileFormat'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPlan }) => publicPlan.downloads)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params: { name = '', format = '' }, context }: LoaderFunctionArgs) {
  const asked = context.services.publicPlanFile(context.viewer, { name, format: fileFormat(format) })
  const { file: _, ...page } = await shown(request, asked)
  const status = page.state === 'waits' ? 202 : 200
  return data(page, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** How far the file has come, for those who asked before it was made. */
export default function FileWait() {
  const { municipality, arms, name, format, state } = useLoaderData<typeof loader>()
  const { publicPlan } = useTexts()
  const { title, states, fetch, again } = publicPlan.wait
  return (
    <PublicPage municipality={municipality} arms={arms} back={`/plan/${name}`} backWords={publicPlan.back}>
      <div className="pub-in stack">
        <h1>{title(publicPlan.formats[format].name)}</h1>
        <p className="lead">{states[state]}</p>
        {state !== 'failed' && (
          <p className="acts">
            <a className="ds-button" data-variant="primary" href={`/plan/${name}/plan.${format}`}>
              {state === 'made' ? fetch : again}
            </a>
          </p>
        )}
      </div>
    </PublicPage>
  )
}
