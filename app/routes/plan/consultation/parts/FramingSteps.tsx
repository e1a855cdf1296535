import { TextArea, TextField, TickField } from '~app/components/form/fields'
import { useTexts } from '~app/i18n/language'
import { useDesk } from '../pageContext'
import { StepCard } from './StepCard'
import { StepForm } from './StepForm'

/** The heading and the sentences that everybody meets, and until it opens the name in the address. */
export function PublicPageStep() {
  const { page, latest, running } = useDesk()
  return (
    <StepCard step="page">
      <StepForm step="page">
        <TextField name="title" initial={latest.title} />
        <TextArea name="intro" initial={running.intro} rows={4} />
        {latest.state === 'prepared' && (
          <>
            <TextField name="name" initial={latest.name} autoComplete="off" />
            <p className="sub address">
              {page.publicUrl}/horing/{latest.name}
            </p>
          </>
        )}
      </StepForm>
    </StepCard>
  )
}

/** Who answers questions. */
export function ContactStep() {
  const { running } = useDesk()
  return (
    <StepCard step="contact">
      <StepForm step="contact">
        <TextField name="contactName" initial={running.contactName} />
        <div className="form__row">
          <TextField name="contactEmail" type="email" initial={running.contactEmail} />
          <TextField name="contactPhone" initial={running.contactPhone} optional />
        </div>
      </StepForm>
    </StepCard>
  )
}

/** Whether statements are looked at first, and when those who have not answered are reminded. */
export function AnswersStep() {
  const { running } = useDesk()
  const { remindDays } = running
  return (
    <StepCard step="answers">
      <StepForm step="answers">
        <TickField name="moderated" initial={running.moderated} />
        <TextField
          name="remindDays"
          initial={remindDays === null ? '' : String(remindDays)}
          inputMode="numeric"
          optional
        />
      </StepForm>
    </StepCard>
  )
}

/** The letter that invites, with its fields. */
export function LetterStep() {
  const { consultation } = useTexts()
  const { page, running } = useDesk()
  return (
    <StepCard step="letter">
      <StepForm step="letter">
        <TextArea name="letter" initial={running.letter} rows={16} />
        <p className="sub">
          {consultation.letterFields(page.letterFields.map((field) => `[${field}]`).join(' '))}
        </p>
        {running.unknownFields.length > 0 && (
          <p className="lack">
            {consultation.unknownFields(running.unknownFields.map((field) => `[${field}]`).join(' '))}
          </p>
        )}
      </StepForm>
    </StepCard>
  )
}
