import { Fault, useField } from '~app/components/form/PostForm'
import { useTexts } from '~app/i18n/language'

/** Several lines, which the device keeps until they are posted where `keep` names them. */
export function WordsField({
  name,
  initial,
  rows,
  keep,
  optional,
}: {
  readonly name: string
  readonly initial?: string | null
  readonly rows: number
  readonly keep?: string
  readonly optional?: boolean
}) {
  const field = useField(name)
  const { common } = useTexts()
  const described = [field.hint && `${field.id}-hint`, field.problem && `${field.id}-fault`].filter(Boolean)
  return (
    <div className="field">
      <label htmlFor={field.id}>
        {field.label}
        {optional && <span className="sub"> ({common.optional})</span>}
      </label>
      {field.hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {field.hint}
        </p>
      )}
      <textarea
        className="ds-input"
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.typed ?? initial ?? ''}
        data-keep={keep}
        aria-describedby={described.join(' ') || undefined}
        aria-invalid={field.problem ? true : undefined}
      />
      {field.problem && <Fault id={`${field.id}-fault`}>{field.problem}</Fault>}
    </div>
  )
}
