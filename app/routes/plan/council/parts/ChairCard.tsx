import { Link } from '@remix-run/react'
import { TextArea, TextField } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { ShownStep } from '../councilData'

/** What whoever runs the meeting may do with a body's treatment as it stands. */
export function ChairCard({ planId, step, isBoard }: { planId: string; step: ShownStep; isBoard: boolean }) {
  const { council: words, refusals } = useTexts()
  const hidden = { stepId: step.id, version: String(step.version) }
  if (step.state === 'planned' || step.state === 'postponed')
    return (
      <div className="card stack">
        <h3 className="ds-heading" data-size="2xs">
          {words.beforeMeeting}
        </h3>
        <PostForm intent="change" hidden={hidden} fields={words.fields}>
          <TextField name="meetingOn" type="date" initial={step.meetingOn} />
          <TextField name="caseNumber" initial={step.caseNumber} optional />
          <div>
            <SubmitButton variant="secondary">{words.save}</SubmitButton>
          </div>
        </PostForm>
        {step.begin.allowed ? (
          <PostForm intent="begin" hidden={hidden}>
            <div>
              <SubmitButton>{words.begin}</SubmitButton>
            </div>
          </PostForm>
        ) : (
          <p className="m0 sub">
            {refusals[step.begin.code](step.begin.facts)}{' '}
            {step.begin.code === 'caseStep.notInCouncil' && (
              <Link className="lk" to={`/planer/${planId}/innstillinger`}>
                {words.toSettings}
              </Link>
            )}
          </p>
        )}
        {step.state === 'planned' && <Postpone hidden={hidden} />}
      </div>
    )
  if (step.state !== 'running') return null
  return (
    <div className="card stack">
      {isBoard ? (
        <PostForm intent="statement" hidden={hidden} fields={words.fields}>
          <TextArea name="statement" rows={6} />
          <div>
            <SubmitButton>{words.giveStatement}</SubmitButton>
          </div>
        </PostForm>
      ) : (
        <>
          <Present step={step} hidden={hidden} />
          <PostForm intent="end" hidden={hidden}>
            <p className="m0 sub">{words.endLead}</p>
            <div>
              <SubmitButton>{words.end}</SubmitButton>
            </div>
          </PostForm>
        </>
      )}
      <Postpone hidden={hidden} />
      <WithReason intent="sendBack" name={words.sendBack} hidden={hidden} />
    </div>
  )
}

type Hidden = Readonly<Record<string, string>>

function Present({ step, hidden }: { step: ShownStep; hidden: Hidden }) {
  const { council: words } = useTexts()
  return (
    <PostForm intent="present" hidden={hidden}>
      <fieldset className="present">
        <legend>{words.present}</legend>
        <p className="m0 sub">{words.presentLead}</p>
        {step.members.map(({ id, name, party, present }) => (
          <label key={id} className="tick-row">
            <input className="ds-input" type="checkbox" name="present" value={id} defaultChecked={present} />
            <span>{party ? `${name}, ${party}` : name}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <SubmitButton variant="secondary">{words.savePresent}</SubmitButton>
      </div>
    </PostForm>
  )
}

function Postpone({ hidden }: { hidden: Hidden }) {
  const { council: words } = useTexts()
  return <WithReason intent="postpone" name={words.postpone} hidden={hidden} optional />
}

function WithReason({
  intent,
  name,
  hidden,
  optional = false,
}: {
  intent: string
  name: string
  hidden: Hidden
  optional?: boolean
}) {
  const { council: words } = useTexts()
  const refused = useRefused(intent, hidden)
  return (
    <details className="more" open={refused || undefined}>
      <summary>{name}</summary>
      <PostForm intent={intent} hidden={hidden} fields={words.fields}>
        <TextArea name="reason" optional={optional} />
        <div>
          <SubmitButton variant="secondary">{name}</SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
