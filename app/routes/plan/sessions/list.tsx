import type { LoaderFunctionArgs, MetaFunction, SerializeFrom } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { Services } from '~server/services'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { CalendarIcon } from '~app/components/icons'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { dateAndClock, weekdayAndDate } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import { SessionState } from './parts/SessionState'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ workSessions }) => workSessions.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.workSessions(context.viewer, { planId }))
}

/** A plan's work sessions, those to come first. */
export default function SessionList() {
  const { plan, mayRun, ahead, past } = useLoaderData<typeof loader>()
  const { workSessions } = useTexts()
  const isEmpty = ahead.length + past.length === 0
  const call = (
    <Link className="ds-button" data-variant="primary" to={`/planer/${plan.id}/moter/nytt`}>
      <CalendarIcon aria-hidden className="i" /> {workSessions.call}
    </Link>
  )
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={workSessions.title} lead={workSessions.lead} actions={mayRun && !isEmpty && call}>
        <Notice texts={workSessions.done} />
        {isEmpty && (
          <EmptyState title={workSessions.none}>
            <p>{mayRun ? workSessions.noneHintRun : workSessions.noneHint}</p>
            {mayRun && call}
          </EmptyState>
        )}
        <div className="stack l">
          <Sessions title={workSessions.ahead} sessions={ahead} planId={plan.id} />
          <Sessions title={workSessions.past} sessions={past} planId={plan.id} />
        </div>
      </Page>
    </>
  )
}

type ListedSession = SerializeFrom<Awaited<ReturnType<Services['workSessions']>>>['ahead'][number]

function Sessions({
  title,
  sessions,
  planId,
}: {
  title: string
  sessions: readonly ListedSession[]
  planId: string
}) {
  const texts = useTexts()
  const { workSessions } = texts
  if (sessions.length === 0) return null
  return (
    <section className="stack" aria-label={title}>
      <h2 className="ds-heading" data-size="xs">
        {title}
      </h2>
      <ul className="plain nd">
        {sessions.map((session) => (
          <li key={session.id}>
            <span className="nd__i">
              <CalendarIcon aria-hidden className="i" />
            </span>
            <div className="grow">
              <Link className="nd__t" to={`/planer/${planId}/moter/${session.id}`}>
                {session.title}
              </Link>
              <time
                className="sub"
                dateTime={new Date(session.startsAt).toISOString()}
                title={weekdayAndDate(texts, session.startsAt)}
              >
                {[dateAndClock(texts, session.startsAt), session.place].filter(Boolean).join(', ')}
              </time>
              <span className="sub sm">
                {workSessions.items(session.items)},{' '}
                {session.state === 'ended'
                  ? workSessions.attendedCount(session.attended)
                  : workSessions.invitedCount(session.invited)}
              </span>
            </div>
            <SessionState state={session.state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
