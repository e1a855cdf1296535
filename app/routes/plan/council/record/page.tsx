import { redirect, type LoaderFunctionArgs, type MetaFunction, type SerializeFrom } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { dayInWords } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/record.css'
import { CorrectCard } from './parts/CorrectCard'
import { DownloadCard } from './parts/DownloadCard'
import { HistoryCard } from './parts/HistoryCard'
import { RecordText } from './parts/RecordText'
import { StateCard } from './parts/StateCard'

export { action } from './action'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ meetingRecord }) => meetingRecord.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { planId = '', stepId = '' } = params
  const page = await shown(request, context.services.meetingRecord(context.viewer, { stepId }))
  if (page.plan.id !== planId) throw redirect(`/planer/${page.plan.id}/politisk/${stepId}/protokoll`)
  return { ...page, now: new Date() }
}

export type RecordPage = SerializeFrom<typeof loader>

/** The record of one body's treatment: its text, what is done with it, and what has been. */
export default function MeetingRecord() {
  const page = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { meetingRecord: words, council } = texts
  const { plan, step, isOver, mayRun, finishing } = page
  const on = council.onDay(
    step.meetingOn ? dayInWords(texts, step.meetingOn) : council.noDate,
    step.caseNumber,
  )
  return (
    <>
      <PlanTop plan={plan} phase={plan.phase} />
      <Page title={words.from(step.committee)} lead={on}>
        <Notice texts={words.done} />
        <p className="m0">
          <Link className="lk record-back" to={`/planer/${plan.id}/politisk`}>
            {words.back}
          </Link>
        </p>
        {!isOver && <p role="status">{words.notOver}</p>}
        <div className="new">
          <div className="stack l">
            <RecordText document={page.document} />
            {isOver && mayRun && !finishing && <CorrectCard page={page} />}
          </div>
          <div className="stack l">
            {isOver && <StateCard page={page} />}
            <DownloadCard />
            {isOver && <HistoryCard page={page} />}
          </div>
        </div>
      </Page>
    </>
  )
}
