import { PickField, TextArea } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'

interface Review {
  readonly id: string
  readonly decision: 'goOn' | 'askAgain'
  readonly reason: string
  readonly by: string
  readonly createdAt: Date
}

/** Whether the public should be asked again: what a person decided, and why. */
export function RenewalForm({
  consultationId,
  reviews,
  mayTreat,
}: {
  readonly consultationId: string
  readonly reviews: readonly Review[]
  readonly mayTreat: boolean
}) {
  const texts = useTexts()
  const words = texts.treatment.checks
  const picks = Object.entries(words.decisions).map(([value, name]) => ({ value, name }))
  return (
    <>
      <h3>{words.reviews}</h3>
      {reviews.length === 0 && <p className="m0">{words.noReviews}</p>}
      <ul>
        {reviews.map(({ id, decision, reason, by, createdAt }) => (
          <li key={id}>
            <strong>{words.decisions[decision]}</strong>: {reason}{' '}
            <span className="sub">{words.by(by, dateAndClock(texts, createdAt))}</span>
          </li>
        ))}
      </ul>
      {mayTreat && (
        <PostForm
          intent="review"
          hidden={{ consultationId }}
          fields={{ decision: { label: words.decide }, reason: words.reason }}
        >
          <PickField name="decision" initial="goOn" picks={picks} />
          <TextArea name="reason" />
          <div>
            <SubmitButton>{words.save}</SubmitButton>
          </div>
        </PostForm>
      )}
    </>
  )
}
