import { senderKinds } from '~core/consultation/statement'
import { SelectField, TextArea, TextField, TickField } from '~app/components/form/fields'
import { PostForm, useField } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'

/** The roads that are registered by hand. */
const roads = ['letter', 'mail', 'meeting'] as const

/** One letter, e-mail or meeting, with the file that it came as. */
export function RegisterForm() {
  const { statements } = useTexts()
  const { registering: words } = statements
  return (
    <PostForm
      intent="one"
      files
      fields={{
        channel: { label: words.channel },
        receivedOn: { label: words.receivedOn, problem: words.receivedOnProblem },
        senderKind: { label: words.senderKind },
        senderName: { label: words.senderName, problem: words.senderNameProblem },
        onBehalfOf: { label: words.onBehalfOf },
        organisationNumber: { label: words.organisationNumber },
        nameShown: { label: words.nameShown },
        contactName: { label: words.contactName },
        email: { label: words.email, problem: words.emailProblem },
        phone: { label: words.phone },
        postalAddress: { label: words.postalAddress },
        text: { label: words.text, hint: words.textHint },
        file: { label: words.file, hint: words.fileHint },
      }}
    >
      <div className="form__row">
        <SelectField name="channel" options={roads.map((road) => [road, statements.channels[road]])} />
        <TextField name="receivedOn" type="date" />
      </div>
      <div className="form__row">
        <SelectField name="senderKind" options={senderKinds.map((kind) => [kind, statements.kinds[kind]])} />
        <TextField name="senderName" />
      </div>
      <div className="form__row">
        <TextField name="onBehalfOf" optional />
        <TextField name="organisationNumber" inputMode="numeric" optional />
      </div>
      <TickField name="nameShown" />
      <div className="form__row">
        <TextField name="contactName" optional />
        <TextField name="email" type="email" optional />
      </div>
      <div className="form__row">
        <TextField name="phone" optional />
        <TextField name="postalAddress" optional />
      </div>
      <TextArea name="text" rows={8} optional />
      <OptionalFile />
      <div>
        <SubmitButton>{words.save}</SubmitButton>
      </div>
    </PostForm>
  )
}

function OptionalFile() {
  const field = useField('file')
  const { common } = useTexts()
  return (
    <div className="field">
      <label htmlFor={field.id}>
        {field.label} <span className="sub">({common.optional})</span>
      </label>
      <p className="hint" id={`${field.id}-hint`}>
        {field.hint}
      </p>
      <div className="drop">
        <input
          type="file"
          name="file"
          id={field.id}
          accept=".pdf,.docx,.odt,.png,.jpg,.jpeg"
          aria-describedby={`${field.id}-hint`}
        />
      </div>
    </div>
  )
}
