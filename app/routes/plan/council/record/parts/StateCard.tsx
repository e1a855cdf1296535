import { TextArea } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { CheckmarkIcon, ExclamationmarkTriangleIcon, PencilIcon } from '~app/components/icons'
import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'
import type { RecordPage } from '../page'

/** Whether the record is finished; what is missing, and the act that finishes it, or the one that reopens it. */
export function StateCard({ page }: { page: RecordPage }) {
  const { finishing, mayRun, now } = page
  const { meetingRecord: words } = useTexts()
  const Icon = finishing ? CheckmarkIcon : PencilIcon
  return (
    <section className="card stack" aria-labelledby="state">
      <h2 id="state" className="ds-heading record-state" data-size="xs">
        <Icon aria-hidden className="i" /> {finishing ? words.finished : words.open}
      </h2>
      {finishing ? (
        <p className="m0">
          {words.finishedBy(finishing.by)}, <When at={finishing.at} now={now} />. {words.finishedLead}
        </p>
      ) : (
        mayRun && <p className="m0">{words.openLead}</p>
      )}
      {mayRun && (finishing ? <Reopen page={page} /> : <Finish page={page} />)}
    </section>
  )
}

function Finish({ page: { mayFinish, step } }: { page: RecordPage }) {
  const { meetingRecord: words, refusals } = useTexts()
  if (!mayFinish.allowed)
    return (
      <p className="m0 record-lacks">
        <ExclamationmarkTriangleIcon aria-hidden className="i" />
        <span>{refusals[mayFinish.code](mayFinish.facts)}</span>
      </p>
    )
  return (
    <PostForm intent="finish" hidden={{ version: String(step.version) }}>
      <div>
        <SubmitButton>{words.finish}</SubmitButton>
      </div>
    </PostForm>
  )
}

function Reopen({ page: { step } }: { page: RecordPage }) {
  const { meetingRecord: words } = useTexts()
  const hidden = { version: String(step.version) }
  const refused = useRefused('reopen')
  return (
    <details className="more" open={refused || undefined}>
      <summary>{words.reopen}</summary>
      <PostForm intent="reopen" hidden={hidden} fields={words.fields}>
        <TextArea name="reason" />
        <div>
          <SubmitButton variant="secondary">{words.reopen}</SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
