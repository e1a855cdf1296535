import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { shown } from '~app/answer'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { FileTextIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/log.css'
import { logFilter } from './logFilter'
import { LogFilter } from './parts/LogFilter'
import { LogTable } from './parts/LogTable'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ auditLog }) => auditLog.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const filter = logFilter(request.url)
  const page = Number(new URL(request.url).searchParams.get('side') ?? 1)
  const log = await shown(request, services.auditLog(viewer, { planId, page, ...filter }))
  return { ...log, filter }
}

/** The plan's log: who did what, and when. */
export default function Log() {
  const { plan, acts, count, page, pages, people, filter } = useLoaderData<typeof loader>()
  const { auditLog } = useTexts()
  const [search] = useSearchParams()
  const at = (change: Record<string, string>) =>
    `?${new URLSearchParams({ ...Object.fromEntries(search), ...change })}`
  return (
    <>
      <PlanTop plan={plan} />
      <Page
        title={auditLog.title}
        lead={auditLog.lead(count)}
        actions={
          <a
            className="ds-button"
            data-variant="secondary"
            data-color="neutral"
            href={`/planer/${plan.id}/logg.csv${at({})}`}
          >
            <FileTextIcon aria-hidden className="i" /> {auditLog.file}
          </a>
        }
      >
        <div className="stack l">
          <LogFilter people={people} filter={filter} />
          {acts.length > 0 && <LogTable acts={acts} />}
          {pages > 1 && (
            <nav className="row wrap" aria-label={auditLog.pages}>
              {page > 1 && (
                <Link
                  className="ds-button"
                  data-variant="secondary"
                  data-color="neutral"
                  to={at({ side: String(page - 1) })}
                >
                  {auditLog.newer}
                </Link>
              )}
              <span className="num">{auditLog.page(page, pages)}</span>
              {page < pages && (
                <Link
                  className="ds-button"
                  data-variant="secondary"
                  data-color="neutral"
                  to={at({ side: String(page + 1) })}
                >
                  {auditLog.older}
                </Link>
              )}
            </nav>
          )}
        </div>
      </Page>
    </>
  )
}
