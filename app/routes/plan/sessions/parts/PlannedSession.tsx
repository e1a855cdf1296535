import { Link } from '@remix-run/react'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { weekdayAndDate, clock } from '~app/i18n/time'
import { placeName, useSession } from '../sessionData'
import { PeopleBySide } from './PeopleBySide'

/** What was called to: when, where, what about and with whom; and for those who run it, the start. */
export function PlannedSession() {
  const { session, plan, participants, mayRun } = useSession()
  const texts = useTexts()
  const { workSessions, common } = texts
  const here = `/planer/${plan.id}/moter/${session.id}`
  const invited = participants.filter(({ isInvited }) => isInvited)
  const when = common.time.at(weekdayAndDate(texts, session.startsAt), clock(texts, session.startsAt))
  return (
    <div className="new">
      <div className="stack l">
        <section className="card stack" aria-labelledby="agenda">
          <h2 id="agenda" className="ds-heading m0" data-size="xs">
            {workSessions.agenda}
          </h2>
          <Agenda />
        </section>
        <section className="card stack" aria-labelledby="invited">
          <h2 id="invited" className="ds-heading m0" data-size="xs">
            {workSessions.invitedTitle}
          </h2>
          {invited.length === 0 && <p className="sub">{workSessions.nobodyInvited}</p>}
          <PeopleBySide people={invited} />
        </section>
      </div>
      <aside className="card raised stack" aria-label={workSessions.where}>
        <dl className="facts">
          <dt>{workSessions.time}</dt>
          <dd>
            {when} ({workSessions.minutes(session.minutes)})
          </dd>
          <dt>{workSessions.place}</dt>
          <dd>{session.place || workSessions.noPlace}</dd>
        </dl>
        {session.state === 'cancelled' && <p>{workSessions.cancelled}</p>}
        {session.state === 'planned' && mayRun && (
          <>
            <PostForm intent="start" className="stack s">
              <div>
                <SubmitButton>{workSessions.start}</SubmitButton>
              </div>
              <p className="sub sm m0">{workSessions.startHint}</p>
            </PostForm>
            <div>
              <Link className="ds-button" data-variant="secondary" data-color="neutral" to={`${here}/endre`}>
                {workSessions.change}
              </Link>
            </div>
            <details className="more">
              <summary>{workSessions.cancelIt}</summary>
              <PostForm intent="cancel" className="stack s">
                <p className="m0">{workSessions.cancelHint}</p>
                <div>
                  <SubmitButton variant="secondary" danger>
                    {workSessions.cancelIt}
                  </SubmitButton>
                </div>
              </PostForm>
            </details>
          </>
        )}
      </aside>
    </div>
  )
}

function Agenda() {
  const { items, plan } = useSession()
  const { workSessions } = useTexts()
  if (items.length === 0) return <p className="sub">{workSessions.noAgenda}</p>
  return (
    <ol className="agenda">
      {items.map((item) => (
        <li key={item.id}>
          <span className="strong">{item.title}</span>
          {item.minutes !== null && <span className="sub"> {workSessions.minutes(item.minutes)}</span>}
          {item.section && (
            <Link className="lk agenda__place" to={`/planer/${plan.id}#${item.section.id}`}>
              {workSessions.inSection(placeName(item.section))}
            </Link>
          )}
        </li>
      ))}
    </ol>
  )
}
