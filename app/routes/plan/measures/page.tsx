import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { measureStatuses, type MeasureStatus } from '~core/document/nodes/measure'
import { answer, doneAt, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/public/factsTable.css'
import '~app/styles/public/status.css'
import '~app/styles/measures.css'
import { MeasureTable } from './MeasureTable'
import { StatusFilter } from './StatusFilter'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ measures }) => measures.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const page = await shown(request, context.services.measures(context.viewer, { planId }))
  const asked = new URL(request.url).searchParams
  return {
    ...page,
    status: measureStatuses.find((status) => status === asked.get('status')) ?? null,
    /** The measure that stands open, to be followed up or with its history. */
    openId: asked.get('apen'),
    now: new Date(),
  }
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const told = context.services.followMeasure(context.viewer, {
    measureId: form.text('measureId'),
    status: form.choice<MeasureStatus>('status'),
    note: form.text('note'),
    version: Number(form.text('version')),
  })
  return answer(request, form, told, () => doneAt(`/planer/${planId}/tiltak`, 'followed'))
}

/** The measures of an adopted plan: how each goes, and where that is told. */
export default function Measures() {
  const { plan, page, measures, status } = useLoaderData<typeof loader>()
  const { measures: words } = useTexts()
  const listed = measures.filter((measure) => status === null || measure.status === status)
  return (
    <>
      <PlanTop plan={plan} phase={plan.phase} />
      <Page title={words.title} lead={words.lead}>
        <Notice texts={words.done} />
        {page === null ? (
          <EmptyState title={words.notYet}>
            <p>{words.notYetHint}</p>
          </EmptyState>
        ) : (
          <div className="stack l">
            <p className="m0">
              {page.publishedAt ? words.public : words.notPublished}{' '}
              {page.publishedAt && (
                <a className="lk" href={`/plan/${page.name}#tiltakene`}>
                  {words.toPage}
                </a>
              )}{' '}
              <Link className="lk" to={`/planer/${plan.id}/vedtak`}>
                {words.toResolution}
              </Link>
            </p>
            {measures.length === 0 ? (
              <p className="m0">{words.none}</p>
            ) : (
              <>
                <StatusFilter measures={measures} chosen={status} />
                {listed.length > 0 ? (
                  <MeasureTable measures={listed} />
                ) : (
                  <p className="m0">{words.noneOfStatus}</p>
                )}
              </>
            )}
          </div>
        )}
      </Page>
    </>
  )
}
