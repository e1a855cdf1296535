import { Link } from '@remix-run/react'
import { daysLeft } from '~core/consultation/consultation'
import { useTexts } from '~app/i18n/language'
import { date, dayInWords } from '~app/i18n/time'
import type { ConsultationPage, Latest } from '../pageContext'

/** How a consultation stands, as everybody at the table may see it, and the ways on from it. */
export function Summary({ page, latest }: { page: ConsultationPage; latest: Latest }) {
  const texts = useTexts()
  const { consultation } = texts
  const { running: words } = consultation
  const { plan, running, statements, mayTreat, deadlineChanges } = page
  const at = `/planer/${plan.id}`
  return (
    <section className="card raised" aria-labelledby="standing">
      <h2 id="standing" className="ds-heading" data-size="xs">
        {words.title}
      </h2>
      <dl className="facts">
        <dt>{consultation.deadline}</dt>
        <dd>
          {dayInWords(texts, latest.deadlineOn)}
          {latest.state === 'open' && <> · {words.left(daysLeft(latest, new Date(page.now)))}</>}
        </dd>
        {latest.openedAt && (
          <>
            <dt>{words.openedAt}</dt>
            <dd>{date(texts, latest.openedAt)}</dd>
          </>
        )}
        {latest.closedAt && (
          <>
            <dt>{consultation.states[latest.state]}</dt>
            <dd>{date(texts, latest.closedAt)}</dd>
          </>
        )}
        <dt>{words.statements}</dt>
        <dd>{statements}</dd>
        {running && running.parties.invited > 0 && (
          <>
            <dt>{words.answered}</dt>
            <dd>
              {words.answeredOf(running.parties.answered, running.parties.invited)}
              {running.parties.late > 0 && <> · {words.late(running.parties.late)}</>}
              {running.parties.failed > 0 && (
                <strong className="lack-inline"> {words.failed(running.parties.failed)}</strong>
              )}
            </dd>
          </>
        )}
      </dl>
      {deadlineChanges.length > 0 && (
        <>
          <h3 className="ds-heading" data-size="2xs">
            {consultation.changes}
          </h3>
          <ul className="plain stack">
            {deadlineChanges.map(({ id, from, to, reason }) => (
              <li key={id}>
                {consultation.changed(dayInWords(texts, from), dayInWords(texts, to))}
                <br />
                <span className="sub pre">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row wrap ways">
        {latest.openedAt && (
          <Link className="lk" to={`/horing/${latest.name}`} reloadDocument>
            {consultation.toPublic}
          </Link>
        )}
        {running && (
          <Link className="lk" to={`${at}/horing/instanser`}>
            {consultation.toParties}
          </Link>
        )}
        {mayTreat && latest.openedAt && (
          <>
            <Link className="lk" to={`${at}/horing/uttalelser`}>
              {consultation.toStatements}
            </Link>
            <Link className="lk" to={`${at}/merknader`}>
              {consultation.toTreatment}
            </Link>
          </>
        )}
      </p>
    </section>
  )
}
