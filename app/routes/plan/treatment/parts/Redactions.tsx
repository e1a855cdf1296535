import { asPublished } from '~core/treatment/published'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import type { Division } from '../treatmentData'

/** What was blacked out, by whom and why, and the text as everybody else reads it. */
export function Redactions({ division: { statement, redactions, remarks } }: { division: Division }) {
  const texts = useTexts()
  const words = texts.treatment.division
  const comments = remarks.filter(({ origin }) => origin === 'comment')
  const textOf = (remarkId: string | null) =>
    remarkId === null ? statement.text : (comments.find(({ id }) => id === remarkId)?.text ?? '')
  return (
    <section className="card stack" aria-labelledby="redactions">
      <h2 id="redactions">{words.redactions}</h2>
      {redactions.map(({ id, remarkId, start, end, reason, by, createdAt }) => (
        <article key={id} className="stack">
          <p className="m0">
            «{textOf(remarkId).slice(start, end)}» {reason && <span className="sub">{reason}</span>}
          </p>
          <p className="m0 sub">{words.redactedBy(by, dateAndClock(texts, createdAt))}</p>
          <PostForm intent="unredact" hidden={{ redactionId: id }} className="form">
            <div>
              <SubmitButton variant="secondary">{words.unredact}</SubmitButton>
            </div>
          </PostForm>
        </article>
      ))}
      <h3>{words.variant}</h3>
      {statement.text !== '' && (
        <p className="m0 as-written">
          {asPublished(
            statement.text,
            redactions.filter(({ remarkId }) => remarkId === null),
          )}
        </p>
      )}
      {comments.map(({ id, number, text }) => (
        <p key={id} className="m0 as-written">
          <strong>{words.marked(number)}:</strong>{' '}
          {asPublished(
            text,
            redactions.filter(({ remarkId }) => remarkId === id),
          )}
        </p>
      ))}
      {comments.map(({ id, number, text }) => (
        <RedactComment key={id} id={id} number={number} text={text} />
      ))}
    </section>
  )
}

/** A comment's words are blacked out whole: it is short, and its sender meant it as one thing. */
function RedactComment({ id, number, text }: { id: string; number: number; text: string }) {
  const { division: words } = useTexts().treatment
  return (
    <PostForm
      intent="redact"
      hidden={{ remarkId: id, start: '0', end: String(text.length), reason: '' }}
      className="form"
      label={words.marked(number)}
    >
      <div>
        <SubmitButton variant="tertiary">{`${words.redactions}: ${words.marked(number)}`}</SubmitButton>
      </div>
    </PostForm>
  )
}
