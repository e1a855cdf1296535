import { useField } from '~app/components/form/PostForm'
import { useTexts } from '~app/i18n/language'

/** The organisation number, judged by its check digit as soon as it is typed where scripts run, and when it is posted. */
export function NumberField({ initial }: { readonly initial: string }) {
  const field = useField('organisationNumber')
  const { common, publicPages } = useTexts()
  return (
    <div className="field">
      <label htmlFor={field.id}>
        {field.label} <span className="sub">({common.optional})</span>
      </label>
      <p className="hint" id={`${field.id}-hint`}>
        {field.hint}
      </p>
      <input
        className="ds-input"
        id={field.id}
        name="organisationNumber"
        inputMode="numeric"
        defaultValue={field.typed ?? initial}
        aria-describedby={`${field.id}-hint ${field.id}-told`}
      />
      <p
        className="fault"
        id={`${field.id}-told`}
        role="status"
        data-number-wrong={publicPages.statement.numberWrong}
      />
    </div>
  )
}
