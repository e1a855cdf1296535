import { useEffect, useState } from 'react'
import { Fault, useField } from '~app/components/form/PostForm'
import { useTexts } from '~app/i18n/language'

/** The coat of arms, shown in the preview before it is sent. */
export function ArmsField({ onChoose }: { readonly onChoose: (address: string | null) => void }) {
  const field = useField('arms')
  const { common } = useTexts()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address])
  const choose = (file: File | undefined) => {
    const next = file ? URL.createObjectURL(file) : null
    setAddress(next)
    onChoose(next)
  }
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
          id={field.id}
          type="file"
          name="arms"
          accept=".png,.jpg,.jpeg"
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          aria-describedby={`${field.id}-hint`}
          aria-invalid={field.problem ? true : undefined}
        />
      </div>
      {field.problem && <Fault id={`${field.id}-fault`}>{field.problem}</Fault>}
    </div>
  )
}
