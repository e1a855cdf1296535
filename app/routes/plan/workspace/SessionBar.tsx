import { Link, useFetcher } from '@remix-run/react'
import { TimeLeft } from '../sessions/parts/TimeLeft'
import { useTexts } from '~app/i18n/language'
import '~app/styles/sessionBar.css'
import { useFollow } from './useFollow'
import { useGoToSection } from './useGoToSection'
import { useWorkspace, type WorkspaceData } from './workspaceData'

type Running = NonNullable<WorkspaceData['session']>

/** The work session that runs in this plan: the item at hand, its time, and whom one may follow. */
export function SessionBar() {
  const { data } = useWorkspace()
  const { workSessions } = useTexts()
  if (!data.session) return null
  return (
    <section className="session-bar" aria-label={workSessions.bar.label}>
      <AtHand session={data.session} />
      <Leading session={data.session} />
    </section>
  )
}

function AtHand({ session }: { session: Running }) {
  const { data } = useWorkspace()
  const { workSessions } = useTexts()
  const { bar } = workSessions
  const goTo = useGoToSection()
  const { number, items, item, title } = session
  const section = data.sections.find(({ id }) => id === item?.sectionId)
  return (
    <>
      <p role="status" className="strong">
        {item ? bar.at(number, items, item.title) : bar.noAgenda(title)}
      </p>
      <TimeLeft endsAt={session.timerEndsAt} now={session.now} />
      {section && (
        <a
          className="ds-button"
          data-variant="tertiary"
          href={`#${section.id}`}
          onClick={(event) => {
            event.preventDefault()
            goTo(section.id)
          }}
        >
          {bar.toSection}
        </a>
      )}
      <Link
        className="ds-button"
        data-variant="tertiary"
        data-color="neutral"
        to={`/planer/${data.plan.id}/moter/${session.id}`}
      >
        {bar.toSession}
      </Link>
    </>
  )
}

function Leading({ session }: { session: Running }) {
  const { data } = useWorkspace()
  const { workSessions } = useTexts()
  const { leading } = workSessions
  const { Form } = useFetcher()
  const leads = session.leader?.personId === data.me.id
  const { following, setFollowing } = useFollow(leads ? null : (session.leader?.personId ?? null))
  return (
    <>
      {session.leader && !leads && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          aria-pressed={following}
          title={following ? leading.keys : undefined}
          onClick={() => setFollowing(!following)}
        >
          {following ? leading.letGo : leading.follow(session.leader.name)}
        </button>
      )}
      <span role="status" className="sub">
        {following && session.leader && leading.following(session.leader.name)}
      </span>
      {session.mayRun && (
        <Form className="lead" method="post" action={`/planer/${data.plan.id}/moter/${session.id}`}>
          <input type="hidden" name="intent" value="lead" />
          <input type="hidden" name="quiet" value="on" />
          <button
            type="submit"
            className="ds-button"
            data-variant="secondary"
            data-color="neutral"
            name="leads"
            value={String(!leads)}
          >
            {leads ? leading.stop : leading.offer}
          </button>
        </Form>
      )}
    </>
  )
}
