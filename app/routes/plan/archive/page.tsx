import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { answer, doneAt, shown } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import { DispatchCard } from './DispatchCard'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ archive }) => archive.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const page = await shown(request, context.services.dispatches(context.viewer, { planId }))
  return { ...page, now: new Date() }
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const done = (what: string) => () => doneAt(`/planer/${planId}/sakspakke`, what)
  if (form.intent === 'make')
    return answer(request, form, services.makeDispatch(viewer, { planId }), done('made'))
  const sent = services.sendDispatch(viewer, { dispatchId: form.text('dispatchId') })
  return answer(request, form, sent, done('sent'))
}

/** How often the page looks while a job is at work, in milliseconds. */
const INTERVAL = 2_000

/** The packages of a plan for the case system and the archive: made, fetched, sent, and what was received. */
export default function Archive() {
  const { plan, channel, mayMake, openRecords, dispatches, now } = useLoaderData<typeof loader>()
  const { archive: words } = useTexts()
  const { revalidate, state } = useRevalidator()
  const underWay = dispatches.some(({ stage }) => stage === 'making' || stage === 'sending')
  useEffect(() => {
    if (!underWay || state !== 'idle') return
    const timer = setTimeout(revalidate, INTERVAL)
    return () => clearTimeout(timer)
  }, [underWay, state, revalidate])
  return (
    <>
      <PlanTop plan={plan} phase={plan.phase} />
      <Page title={words.title} lead={words.lead} narrow>
        <Notice texts={words.done} />
        <div className="stack l">
          <section className="card stack">
            <p className="m0">{words.what}</p>
            <p className="m0">{words.shielded}</p>
            {openRecords.length > 0 && <OpenRecords planId={plan.id} records={openRecords} />}
            {channel === null && <p className="m0 sub">{words.nowhere}</p>}
            {mayMake ? (
              <PostForm intent="make">
                <div>
                  <SubmitButton>{words.make}</SubmitButton>
                </div>
              </PostForm>
            ) : (
              <p className="m0">
                {words.needsNumber}{' '}
                <Link className="lk" to={`/planer/${plan.id}/saksframlegg`}>
                  {words.toPaper}
                </Link>
              </p>
            )}
          </section>
          <section className="stack" aria-labelledby="packages">
            <h2 id="packages" className="ds-heading" data-size="xs">
              {words.packages}
            </h2>
            {dispatches.length === 0 && <p className="sub">{words.none}</p>}
            {dispatches.map((dispatch) => (
              <DispatchCard key={dispatch.id} dispatch={dispatch} maySend={channel !== null} now={now} />
            ))}
          </section>
        </div>
      </Page>
    </>
  )
}

/** Records of meetings that a package made now would lack. */
function OpenRecords({
  planId,
  records,
}: {
  planId: string
  records: readonly { stepId: string; committee: string }[]
}) {
  const { archive: words } = useTexts()
  return (
    <>
      <p className="m0">{words.openRecords}</p>
      <ul className="plain row wrap m0">
        {records.map(({ stepId, committee }) => (
          <li key={stepId}>
            <Link
              className="ds-button"
              data-variant="secondary"
              data-color="neutral"
              to={`/planer/${planId}/politisk/${stepId}/protokoll`}
            >
              {committee}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
