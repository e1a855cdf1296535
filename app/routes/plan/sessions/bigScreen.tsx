import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/bigScreen.css'
import { LiveText } from './parts/LiveText'
import { TimeLeft } from './parts/TimeLeft'
import { placeName } from './sessionData'
import { useLivePlan } from './useLivePlan'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, ({ workSessions }) => data?.session.title ?? workSessions.title)

/** The session and the text of the item at hand. */
export async function loader({ request, params, context: { services, viewer } }: LoaderFunctionArgs) {
  const { planId = '', sessionId = '' } = params
  const session = await shown(request, services.workSession(viewer, { sessionId }))
  const plan = await shown(request, services.planDocument(viewer, { planId }))
  const item = session.items.find(({ id }) => id === session.session.currentItemId)
  const at = plan.sections.findIndex(({ id }) => id === item?.sectionId)
  const found = plan.sections[at]
  const hasNested = found?.level === 1 && plan.sections[at + 1]?.level === 2
  const section = found ? { ...found, hasNested } : null
  return { ...session, language: plan.language, section, viewerId: viewer?.id ?? '' }
}

/** For the wall of the room: the item at hand, its text as it is being written, the time, and what comes next. */
export default function BigScreen() {
  const { plan, session, items, now, section, language, viewerId } = useLoaderData<typeof loader>()
  const { workSessions } = useTexts()
  useLivePlan(plan.id, viewerId)
  const at = items.findIndex(({ id }) => id === session.currentItemId)
  const item = items[at]
  const next = items[at + 1]
  return (
    <main id="content" tabIndex={-1} className="wall">
      <header className="wall__top">
        <p className="m0">{session.title}</p>
        <p className="m0 wall__time">
          <TimeLeft endsAt={session.timerEndsAt} now={now} />
        </p>
      </header>
      {session.state !== 'running' && <p className="wall__state">{workSessions.states[session.state]}</p>}
      <h1>
        {item && <span className="wall__number">{at + 1}</span>} {item?.title ?? session.title}
      </h1>
      {section && (
        <section aria-label={placeName(section)} lang={language}>
          <p className="wall__place">{placeName(section)}</p>
          <LiveText key={section.id} section={section} personId={viewerId} language={language} />
        </section>
      )}
      <footer className="wall__foot">
        <p className="m0">
          {next ? workSessions.nextUp(next.title) : items.length > 0 && workSessions.lastItem}
        </p>
        <Link className="lk" to={`/planer/${plan.id}/moter/${session.id}`}>
          {workSessions.leaveBigScreen}
        </Link>
      </footer>
    </main>
  )
}
