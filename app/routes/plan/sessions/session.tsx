import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/sessions.css'
import { EndedSession } from './parts/EndedSession'
import { PlannedSession } from './parts/PlannedSession'
import { RunningSession } from './parts/RunningSession'
import { SessionState } from './parts/SessionState'
import { sessionAction } from './sessionAction'
import { SessionContext } from './sessionData'
import { useLivePlan } from './useLivePlan'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, ({ workSessions }) => data?.session.title ?? workSessions.title)

/** The session; whoever looks at it while it runs is at the table. */
export async function loader({ request, params, context: { services, viewer } }: LoaderFunctionArgs) {
  const { planId = '', sessionId = '' } = params
  await shown(request, services.noteAttendance(viewer, { planId }))
  const session = await shown(request, services.workSession(viewer, { sessionId }))
  return { ...session, viewerId: viewer?.id ?? '' }
}

export const action = sessionAction

/** A work session: its call, the meeting itself, or its record, as time goes. */
export default function Session() {
  const data = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { plan, session, viewerId } = data
  useLivePlan(plan.id, viewerId)
  const when = dateAndClock(texts, session.startedAt ?? session.startsAt)
  return (
    <SessionContext.Provider value={data}>
      <PlanTop plan={plan} />
      <Page
        title={session.title}
        lead={[when, session.place].filter(Boolean).join(', ')}
        actions={<SessionState state={session.state} />}
      >
        <Notice texts={texts.workSessions.done} />
        {session.state === 'running' && <RunningSession />}
        {session.state === 'ended' && <EndedSession />}
        {(session.state === 'planned' || session.state === 'cancelled') && <PlannedSession />}
      </Page>
    </SessionContext.Provider>
  )
}
