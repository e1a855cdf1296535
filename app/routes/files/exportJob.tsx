import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { shown } from '~app/answer'
import { FileExportIcon } from '~app/components/icons'
import { Page } from '~app/components/Page'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ exporting }) => exporting.jobTitle)

export async function loader({ request, params: { jobId = '' }, context }: LoaderFunctionArgs) {
  const job = await shown(request, context.services.job(context.viewer, { jobId }))
  return data({ jobId, job }, { headers: { 'Cache-Control': 'no-store' } })
}

/** How often the page looks, in milliseconds. */
const INTERVAL = 1_000

/** How far the file has come, and then the file. */
export default function ExportJob() {
  const { jobId, job } = useLoaderData<typeof loader>()
  const { exporting, refusals } = useTexts()
  const { revalidate, state } = useRevalidator()
  const underWay = job.state === 'queued' || job.state === 'running'
  useEffect(() => {
    if (!underWay || state !== 'idle') return
    const timer = setTimeout(revalidate, INTERVAL)
    return () => clearTimeout(timer)
  }, [underWay, state, revalidate])
  const percent = Math.round(job.progress * 100)
  const told = job.state === 'queued' ? exporting.queued : exporting.working
  return (
    <Page title={job.state === 'failed' ? exporting.failed : exporting.jobTitle} narrow>
      {/* Without JavaScript the page is fetched again until the file is there. */}
      {underWay && (
        <noscript>
          <meta httpEquiv="refresh" content="2" />
        </noscript>
      )}
      <div className="card raised stack">
        <p role="status">
          {underWay
            ? told
            : job.state === 'finished'
              ? exporting.finished
              : job.errorCode && refusals[job.errorCode](job.errorFacts)}
        </p>
        {underWay && (
          <>
            <progress className="progress" max={100} value={percent} aria-label={exporting.progress} />
            <p className="sub num">{exporting.percent(percent)}</p>
            <noscript>
              <p>
                <a className="lk" href={`/eksport/${jobId}`}>
                  {exporting.reload}
                </a>
              </p>
            </noscript>
          </>
        )}
        {job.state === 'finished' && (
          <>
            <p>
              <a
                className="ds-button download"
                data-variant="primary"
                href={`/eksport/${jobId}/fil`}
                download
              >
                <FileExportIcon aria-hidden className="i" /> {exporting.download(job.fileName ?? '')}
              </a>
            </p>
            <p className="sub">{exporting.kept}</p>
          </>
        )}
      </div>
      <p className="row wrap">
        {job.planId && (
          <Link className="lk" to={`/planer/${job.planId}`}>
            {exporting.toPlan}
          </Link>
        )}
        {job.planId && job.state === 'failed' && (
          <Link className="lk" to={`/planer/${job.planId}/eksport`}>
            {exporting.again}
          </Link>
        )}
      </p>
    </Page>
  )
}
