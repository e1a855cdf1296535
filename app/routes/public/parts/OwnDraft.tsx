import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import type { ConsultationPage } from './page'

/** What the visitor has begun on this device, and that nothing of it is sent. */
export function OwnDraft({
  name,
  own,
  late,
}: {
  readonly name: string
  readonly own: NonNullable<ConsultationPage['own']>
  readonly late: boolean
}) {
  const texts = useTexts()
  const words = texts.publicPages.own
  const isSent = own.state === 'sent'
  return (
    <section className="mydraft" aria-labelledby="own">
      <h2 id="own">{words.title}</h2>
      <p>
        {isSent ? words.sent : `${words.draft(own.comments.length)} ${words.notSent}`}{' '}
        {!isSent && own.keptUntil && words.kept(date(texts, own.keptUntil))}
      </p>
      {!isSent && late && <p>{texts.publicPages.lateDraft}</p>}
      <a className="ds-button" data-variant="secondary" href={`/horing/${name}/uttalelse`}>
        {isSent ? words.goSent : words.go}
      </a>
    </section>
  )
}
