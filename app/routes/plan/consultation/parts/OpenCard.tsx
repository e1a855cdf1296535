import { wallTimeOf } from '~core/calendar/osloTime'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { dayInWords } from '~app/i18n/time'
import { useConsultationFields, useDesk } from '../pageContext'

/** Opens the consultation, plans its opening, or says why neither can be. */
export function OpenCard() {
  const texts = useTexts()
  const { consultation, refusals } = texts
  const { page, latest, running } = useDesk()
  const fields = useConsultationFields()
  const { open } = consultation
  const day = dayInWords(texts, latest.opensOn)
  const isLater = latest.opensOn > wallTimeOf(new Date(page.now)).date
  const isReady = running.missing.length === 0 && running.refusal === null
  return (
    <section className="card raised" aria-labelledby="open">
      <h2 id="open" className="ds-heading" data-size="xs">
        {open.title}
      </h2>
      <p>
        {consultation.deadline}: <strong>{dayInWords(texts, latest.deadlineOn)}</strong>
      </p>
      {running.isPlanned && <p className="strong">{open.planned(day)}</p>}
      {!isReady && (
        <div className="lack">
          <p className="m0">{open.cannot}</p>
          <ul>
            {running.missing.map((lack) => (
              <li key={lack}>{consultation.lacks[lack]}</li>
            ))}
            {running.refusal && <li>{refusals[running.refusal.code](running.refusal.facts)}</li>}
          </ul>
        </div>
      )}
      {isReady && !running.isPlanned && (
        <>
          <p>
            {open.ready} {isLater ? open.later(day) : open.today(running.parties.invited)}
          </p>
          <PostForm intent="open" hidden={fields}>
            <div>
              <SubmitButton>{isLater ? open.plan(day) : open.now}</SubmitButton>
            </div>
          </PostForm>
        </>
      )}
      {running.isPlanned && (
        <PostForm intent="hold" hidden={fields}>
          <div>
            <SubmitButton variant="secondary">{open.hold}</SubmitButton>
          </div>
        </PostForm>
      )}
    </section>
  )
}
