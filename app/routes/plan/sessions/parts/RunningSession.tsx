import { Link } from '@remix-run/react'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { placeName, useSession, type SessionItem } from '../sessionData'
import { Attendance } from './Attendance'
import { ItemNotes } from './ItemNotes'
import { MeetingTools } from './MeetingTools'
import { TimeLeft } from './TimeLeft'

/** The meeting: the agenda with the item at hand, its notes, and who is here. */
export function RunningSession() {
  const { items } = useSession()
  const { workSessions } = useTexts()
  return (
    <div className="new">
      <section className="stack" aria-label={workSessions.agenda}>
        {items.length === 0 && <p className="sub">{workSessions.noAgenda}</p>}
        <ol className="plain stack">
          {items.map((item, index) => (
            <Item key={item.id} item={item} number={index + 1} />
          ))}
        </ol>
      </section>
      <div className="stack">
        <MeetingTools />
        <Attendance />
      </div>
    </div>
  )
}

function Item({ item, number }: { item: SessionItem; number: number }) {
  const { session, plan, mayRun, now } = useSession()
  const { workSessions } = useTexts()
  const isCurrent = item.id === session.currentItemId
  return (
    <li
      className={isCurrent ? 'card meeting-item current' : 'card meeting-item'}
      aria-current={isCurrent || undefined}
    >
      <div className="row wrap between">
        <h2 className="ds-heading m0" data-size="xs">
          {number}. {item.title}
        </h2>
        {isCurrent ? (
          <span className="row">
            <span className="ds-tag running">{workSessions.now}</span>
            <TimeLeft endsAt={session.timerEndsAt} now={now} />
          </span>
        ) : (
          mayRun && (
            <PostForm intent="go" hidden={{ itemId: item.id }} className="inline">
              <SubmitButton variant="secondary" neutral label={workSessions.goTo(item.title)}>
                {workSessions.goHere}
              </SubmitButton>
            </PostForm>
          )
        )}
      </div>
      {item.section && (
        <Link className="lk agenda__place" to={`/planer/${plan.id}#${item.section.id}`}>
          {workSessions.inSection(placeName(item.section))}
        </Link>
      )}
      {isCurrent ? <Notes item={item} /> : <FoldedNotes item={item} />}
    </li>
  )
}

function FoldedNotes({ item }: { item: SessionItem }) {
  const { mayRun } = useSession()
  const { workSessions } = useTexts()
  const isWritten = item.notes !== '' || item.decision !== ''
  if (!mayRun && !isWritten) return null
  return (
    <details className="more">
      <summary aria-label={workSessions.notesOf(item.title)}>
        {workSessions.notes}
        {item.decision !== '' && <span className="sub sm">{item.decision.slice(0, 80)}</span>}
      </summary>
      <Notes item={item} />
    </details>
  )
}

function Notes({ item }: { item: SessionItem }) {
  const { mayRun } = useSession()
  const { workSessions } = useTexts()
  if (mayRun) return <ItemNotes item={item} />
  if (item.notes === '' && item.decision === '')
    return <p className="sub m0">{workSessions.nothingWritten}</p>
  return (
    <dl className="written">
      {item.notes && <dt>{workSessions.notes}</dt>}
      {item.notes && <dd>{item.notes}</dd>}
      {item.decision && <dt>{workSessions.decision}</dt>}
      {item.decision && <dd>{item.decision}</dd>}
    </dl>
  )
}
