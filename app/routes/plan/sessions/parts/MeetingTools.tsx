import { Link } from '@remix-run/react'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { useSession } from '../sessionData'

/** What one needs during the meeting: on to the next item, time, the big screen, leading, and the end. */
export function MeetingTools() {
  const { session, plan, items, mayRun } = useSession()
  const { workSessions } = useTexts()
  const here = `/planer/${plan.id}/moter/${session.id}`
  const at = items.findIndex(({ id }) => id === session.currentItemId)
  const next = items[at + 1]
  return (
    <section className="card raised stack" aria-labelledby="tools">
      <h2 id="tools" className="ds-heading m0" data-size="xs">
        {workSessions.tools}
      </h2>
      {items.length > 0 && (
        <p className="sub m0">{next ? workSessions.nextUp(next.title) : workSessions.lastItem}</p>
      )}
      {mayRun && (
        <div className="row wrap">
          {next && (
            <PostForm intent="go" hidden={{ itemId: next.id }} className="inline">
              <SubmitButton>{workSessions.next}</SubmitButton>
            </PostForm>
          )}
          <PostForm intent="timer" hidden={{ more: '5' }} className="inline">
            <SubmitButton variant="secondary" neutral>
              {workSessions.moreTime}
            </SubmitButton>
          </PostForm>
          {session.timerEndsAt && (
            <PostForm intent="timer" hidden={{ more: '' }} className="inline">
              <SubmitButton variant="tertiary" neutral>
                {workSessions.stopTimer}
              </SubmitButton>
            </PostForm>
          )}
        </div>
      )}
      <div className="row wrap">
        <Link className="ds-button" data-variant="secondary" data-color="neutral" to={`${here}/storskjerm`}>
          {workSessions.bigScreen}
        </Link>
        <Link className="ds-button" data-variant="secondary" data-color="neutral" to={`/planer/${plan.id}`}>
          {workSessions.toText}
        </Link>
      </div>
      {mayRun && <LeadForm />}
      {mayRun && (
        <details className="more">
          <summary>{workSessions.end}</summary>
          <PostForm intent="end" className="stack s">
            <p className="m0">{workSessions.endHint}</p>
            <div>
              <SubmitButton>{workSessions.end}</SubmitButton>
            </div>
          </PostForm>
        </details>
      )}
    </section>
  )
}

function LeadForm() {
  const { session, viewerId } = useSession()
  const { workSessions } = useTexts()
  const { leading } = workSessions
  const leads = session.leader?.personId === viewerId
  return (
    <PostForm intent="lead" hidden={{ leads: String(!leads) }} className="stack s">
      <div>
        <SubmitButton variant="secondary" neutral>
          {leads ? leading.stop : leading.offer}
        </SubmitButton>
      </div>
      <p className="sub sm m0">{leading.offerHint}</p>
    </PostForm>
  )
}
