import { asPublished } from '~core/treatment/published'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import type { Division } from '../treatmentData'
import { ChoosePassage } from './ChoosePassage'

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
        <ChoosePassage key={id} text={text} purpose="redact" comment={{ id, number }} />
      ))}
    </section>
  )
}
