import { daysAfter } from '~core/calendar/day'
import { TextArea, TextField } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { useConsultationFields, useDesk } from '../pageContext'

/** A further two weeks, unless one says otherwise. */
const EXTENSION = 14

/** Moves the deadline to a later day. */
export function ExtendCard() {
  const { consultation } = useTexts()
  const { latest } = useDesk()
  const hidden = useConsultationFields()
  const refused = useRefused('extend', hidden)
  return (
    <details className="more" open={refused || undefined}>
      <summary>{consultation.extend.title}</summary>
      <div className="card">
        <p className="sub">{consultation.extend.lead}</p>
        <PostForm intent="extend" hidden={hidden} fields={consultation.fields}>
          <TextField name="extendTo" type="date" initial={daysAfter(latest.deadlineOn, EXTENSION)} />
          <TextArea name="reason" rows={3} />
          <div>
            <SubmitButton>{consultation.extend.submit}</SubmitButton>
          </div>
        </PostForm>
      </div>
    </details>
  )
}

/** Calls the consultation off. */
export function CancelCard() {
  const { consultation } = useTexts()
  const hidden = useConsultationFields()
  const refused = useRefused('cancel', hidden)
  return (
    <details className="more" open={refused || undefined}>
      <summary>{consultation.cancel.title}</summary>
      <div className="card">
        <p className="sub">{consultation.cancel.lead}</p>
        <PostForm intent="cancel" hidden={hidden} fields={consultation.fields}>
          <TextArea name="reason" rows={3} />
          <div>
            <SubmitButton variant="secondary" danger>
              {consultation.cancel.submit}
            </SubmitButton>
          </div>
        </PostForm>
      </div>
    </details>
  )
}
