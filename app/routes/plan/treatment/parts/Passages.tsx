import { useRef, useState } from 'react'
import { piecesOf, sentencesOf } from '~core/treatment/passage'
import { TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { Division } from '../treatmentData'

/** What a passage is for. */
type Purpose = 'mark' | 'redact'

/**
 * A statement's text with what is marked in it, and two ways to choose a passage: words with mouse or keyboard in a field that
 * cannot be written in, or whole sentences by ticking them, which needs neither mouse nor script.
 */
export function Passages({ division: { statement, remarks, redactions } }: { division: Division }) {
  const { division: words } = useTexts().treatment
  const marked = remarks.flatMap(({ number, start, end }) =>
    start === null || end === null ? [] : [{ number, start, end }],
  )
  const away = redactions.filter(({ remarkId }) => remarkId === null)
  const { text } = statement
  if (text === '')
    return (
      <section className="card stack">
        <p>{words.noText}</p>
      </section>
    )
  return (
    <section className="card stack" aria-labelledby="text">
      <h2 id="text">{words.text}</h2>
      <p className="divided as-written">
        {piecesOf(text, [...marked, ...away]).map((piece) => {
          const mark = piece.within.map((place) => marked[place]).find((each) => each !== undefined)
          const isAway = piece.within.some((place) => place >= marked.length)
          const shown = isAway ? <s className="away">{piece.text}</s> : piece.text
          return mark ? (
            <mark key={piece.start} title={words.marked(mark.number)}>
              {shown}
              {piece.end === mark.end && <sup>{mark.number}</sup>}
            </mark>
          ) : (
            <span key={piece.start}>{shown}</span>
          )
        })}
      </p>
      <p className="sub">{words.howTo}</p>
      <Choose text={text} purpose="mark" />
      <Choose text={text} purpose="redact" />
    </section>
  )
}

function Choose({ text, purpose }: { text: string; purpose: Purpose }) {
  const { division: words } = useTexts().treatment
  const field = useRef<HTMLTextAreaElement>(null)
  const [range, setRange] = useState({ start: 0, end: 0 })
  const chosen = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {}
    setRange({ start, end })
  }
  const id = `choose-${purpose}`
  return (
    <details className="assigning">
      <summary>{words[purpose]}</summary>
      <PostForm
        intent={purpose}
        hidden={{ start: String(range.start), end: String(range.end) }}
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
          <SubmitButton variant="secondary">{words[purpose]}</SubmitButton>
        </div>
      </PostForm>
    </details>
  )
}
