import { Link } from '@remix-run/react'
import { TextArea } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { recordParts } from '~core/session/record'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import { useSession } from '../sessionData'
import { RecordFacts } from './RecordFacts'

/** The record of a session that is over, and what is done with it. */
export function EndedSession() {
  const { record } = useSession()
  const { workSessions } = useTexts()
  if (!record) return <p>{workSessions.record.unread}</p>
  return (
    <div className="new">
      <article className="card record" aria-label={workSessions.record.title}>
        <RecordFacts record={record} />
      </article>
      <RecordTools />
    </div>
  )
}

function RecordTools() {
  const { session, plan, mayRun } = useSession()
  const texts = useTexts()
  const words = texts.workSessions.record
  const { startSnapshotId, endSnapshotId, recordMailedAt } = session
  return (
    <aside className="card raised stack" aria-label={words.title}>
      {mayRun && !recordMailedAt && (
        <PostForm intent="send" className="stack s">
          <div>
            <SubmitButton>{words.send}</SubmitButton>
          </div>
          <p className="sub sm m0">{words.sendHint}</p>
        </PostForm>
      )}
      {recordMailedAt && <p className="m0">{words.sentAt(dateAndClock(texts, recordMailedAt))}</p>}
      <PostForm intent="export" className="row wrap">
        <SubmitButton variant="secondary" neutral name="format" value="pdf">
          {words.pdf}
        </SubmitButton>
        <SubmitButton variant="secondary" neutral name="format" value="docx">
          {words.docx}
        </SubmitButton>
      </PostForm>
      {startSnapshotId && endSnapshotId && (
        <Link
          className="lk tool"
          to={`/planer/${plan.id}/sammenlign?fra=${startSnapshotId}&til=${endSnapshotId}`}
        >
          {words.compare}
        </Link>
      )}
      {mayRun && <Corrections />}
    </aside>
  )
}

function Corrections() {
  const { record } = useSession()
  const { workSessions } = useTexts()
  const { parts, remark, correct, correctLead, saveRemarks } = workSessions.record
  const isOpen = useRefused('correct')
  if (!record) return null
  const fields = Object.fromEntries(recordParts.map((part) => [part, { label: remark(parts[part]) }]))
  return (
    <details className="more" open={isOpen || undefined}>
      <summary>{correct}</summary>
      <p className="sub">{correctLead}</p>
      <PostForm intent="correct" fields={fields}>
        <input type="hidden" name="version" value={record.version} />
        {recordParts.map((part) => (
          <TextArea key={part} name={part} optional initial={record.remarks[part]} />
        ))}
        <div>
          <SubmitButton variant="secondary">{saveRemarks}</SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
