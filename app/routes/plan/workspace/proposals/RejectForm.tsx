import { useId, useState } from 'react'
import { useTexts } from '~app/i18n/language'

/** Why a proposal is rejected; whoever made it is owed that. */
export function RejectForm({
  onReject,
  onCancel,
}: {
  readonly onReject: (reason: string) => void
  readonly onCancel: () => void
}) {
  const { common, proposals: texts } = useTexts()
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        onReject(reason)
      }}
    >
      <label htmlFor={id}>{texts.rejectReason}</label>
      <textarea
        id={id}
        className="ds-input"
        rows={3}
        maxLength={5_000}
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <span id={`${id}-hint`} className="comment-form__hint">
        {texts.rejectHint}
      </span>
      <div className="comment-form__acts">
        <button type="submit" className="ds-button" data-variant="secondary">
          {texts.rejectSend}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={onCancel}
        >
          {common.cancel}
        </button>
      </div>
    </form>
  )
}
