import { useId } from 'react'
import { useTexts } from '~app/i18n/language'

/** The secret link, to be copied: a field, so that it can be marked whole with one act. */
export function OwnLink({ address }: { readonly address: string }) {
  const words = useTexts().publicPages.statement
  const id = useId()
  return (
    <div className="field ownlink">
      <label htmlFor={id}>{words.linkLabel}</label>
      <input className="ds-input" id={id} readOnly value={address} aria-describedby={`${id}-hint`} />
      <p className="hint" id={`${id}-hint`}>
        {words.linkHint}
      </p>
    </div>
  )
}
