import { useRef, useState } from 'react'
import { sentencesOf } from '~core/treatment/passage'
import { TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'

interface ChoosePassageProps {
  readonly text: string
  /** What the passage is for. */
  readonly purpose: 'mark' | 'redact'
  /** The comment whose text it is; the statement's own otherwise. */
  readonly comment?: { readonly id: string; readonly number: number }
}

/**
 * Two ways to choose a passage: words with mouse or keyboard in a field that cannot be written in, or whole sentences by
 * ticking them, which needs neither mouse nor script.
 */
export function ChoosePassage({ text, purpose, comment }: ChoosePassageProps) {
  const { division: words } = useTexts().treatment
  const field = useRef<HTMLTextAreaElement>(null)
  const [range, setRange] = useState({ start: 0, end: 0 })
  const chosen = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {}
    setRange({ start, end })
  }
  const id = comment ? `choose-${purpose}-${comment.id}` : `choose-${purpose}`
  const title = comment ? words.redactIn(comment.number) : words[purpose]
  return (
    <details className="assigning">
      <summary>{title}</summary>
      <PostForm
        intent={purpose}
        hidden={{
          ...(comment && { remarkId: comment.id }),
          ...{ start: String(range.start), end: String(range.end) },
        }}
        label={title}
        fields={{ reason: { label: words.reason } }}
      >
        <div className="field">
          <label htmlFor={id}>{words.words}</label>
          <p className="hint">{words.wordsHint}</p>
          <textarea
            ref={field}
            id={id}
            className="ds-input"
            readOnly
            rows={Math.min(12, 3 + Math.ceil(text.length / 80))}
            defaultValue={text}
            onSelect={chosen}
          />
        </div>
        <p role="status" className="m0 sub">
          {range.end > range.start
            ? `${words.selection} «${text.slice(range.start, range.end)}»`
            : words.nothing}
        </p>
        <fieldset className="field">
          <legend>{words.sentences}</legend>
          {sentencesOf(text).map(({ start, end }) => (
            <label key={start} className="tick-row">
              <input className="ds-input" type="checkbox" name={`sentence:${start}-${end}`} />
              <span>{text.slice(start, end)}</span>
            </label>
          ))}
        </fieldset>
        {purpose === 'redact' && <TextField name="reason" optional />}
        <div>
          <SubmitButton variant="secondary">{title}</SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
