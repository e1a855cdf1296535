import { Link } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import { dayInWords } from '~app/i18n/time'
import type { ConsultationPage } from '../pageContext'
import { StateTag } from './StateTag'

/** The consultations that a plan has had before. */
export function EarlierConsultations({ earlier }: Pick<ConsultationPage, 'earlier'>) {
  const texts = useTexts()
  const { consultation } = texts
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier" className="ds-heading" data-size="xs">
        {consultation.earlier}
      </h2>
      <ul className="plain nd">
        {earlier.map(({ id, name, title, state, deadlineOn, openedAt }) => (
          <li key={id}>
            <div className="grow">
              {openedAt ? (
                <Link className="nd__t" to={`/horing/${name}`} reloadDocument>
                  {title}
                </Link>
              ) : (
                <span className="strong">{title}</span>
              )}
              <span className="sub">
                {consultation.deadline}: {dayInWords(texts, deadlineOn)}
              </span>
            </div>
            <StateTag state={state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
