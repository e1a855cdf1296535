import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { shown } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ versions }) => versions.restoring.title)

export async function loader({ request, params: { restoreId = '' }, context }: LoaderFunctionArgs) {
  const restore = await shown(request, context.services.restoreState(context.viewer, { restoreId }))
  return data(restore, { headers: { 'Cache-Control': 'no-store' } })
}

/** How often the page looks, in milliseconds. */
const INTERVAL = 700

/** How far a restore has come, and then the way to its text, and back. */
export default function Restore() {
  const { plan, state, progress, errorCode, errorFacts, beforeId } = useLoaderData<typeof loader>()
  const { versions, refusals } = useTexts()
  const { restoring } = versions
  const revalidator = useRevalidator()
  const underWay = state === 'queued' || state === 'running'
  useEffect(() => {
    if (!underWay || revalidator.state !== 'idle') return
    const timer = setTimeout(revalidator.revalidate, INTERVAL)
    return () => clearTimeout(timer)
  }, [underWay, revalidator])
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={state === 'failed' ? restoring.failed : restoring.title} narrow>
        {/* Without JavaScript the page is fetched again until it is done. */}
        {underWay && (
          <noscript>
            <meta httpEquiv="refresh" content="2" />
          </noscript>
        )}
        <div className="card raised stack">
          <p role="status">
            {state === 'failed' && errorCode ? refusals[errorCode](errorFacts) : restoring[state]}
          </p>
          {underWay && (
            <progress className="progress" max={1} value={progress} aria-label={restoring.progress} />
          )}
          {state === 'finished' && beforeId && (
            <PostForm
              action={`/planer/${plan.id}/versjoner`}
              intent="restore"
              hidden={{ snapshotId: beforeId }}
            >
              <div>
                <SubmitButton variant="secondary">{restoring.undo}</SubmitButton>
              </div>
            </PostForm>
          )}
        </div>
        <p className="row wrap">
          <Link className="lk" to={`/planer/${plan.id}`}>
            {restoring.toText}
          </Link>
          <Link className="lk" to={`/planer/${plan.id}/versjoner`}>
            {restoring.toVersions}
          </Link>
        </p>
      </Page>
    </>
  )
}
