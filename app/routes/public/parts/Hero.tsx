import { daysBetween } from '~core/calendar/day'
import { useTexts } from '~app/i18n/language'
import { date, weekdayAndDate } from '~app/i18n/time'
import type { ConsultationPage } from './page'

/** What is asked and until when. */
export function Hero({ page }: { readonly page: ConsultationPage }) {
  const { publicPages } = useTexts()
  const { standing, title, intro, language, name } = page
  return (
    <div className="hero">
      <div className="pub-in hero__in">
        <div className="stack">
          <p className={`standing standing--${standing}`}>{publicPages.standings[standing]}</p>
          <h1 lang={language}>{title}</h1>
          {intro.split('\n').map((line, index) => (
            <p className="lead" lang={language} key={index}>
              {line}
            </p>
          ))}
          {standing === 'coming' && <p className="told">{publicPages.comingHint}</p>}
          {standing === 'closed' && <p className="told">{publicPages.closedHint}</p>}
          {standing === 'cancelled' && <Cancelled page={page} />}
          <p className="acts">
            {standing === 'open' && (
              <>
                <a className="ds-button" data-variant="primary" href="#teksten">
                  {publicPages.readAndComment}
                </a>
                <a className="ds-button" data-variant="secondary" href={`/horing/${name}/uttalelse`}>
                  {publicPages.writeStatement}
                </a>
              </>
            )}
            {page.published > 0 && (
              <a className="ds-button" data-variant="tertiary" href={`/horing/${name}/uttalelser`}>
                {publicPages.readStatements(page.published)}
              </a>
            )}
            {page.adopted && (
              <a className="ds-button" data-variant="primary" href={`/plan/${page.adopted}`}>
                {publicPages.readAdopted}
              </a>
            )}
            {page.tellsResults && (
              <a className="ds-button" data-variant="secondary" href={`/horing/${name}/hva-skjedde`}>
                {publicPages.results}
              </a>
            )}
          </p>
        </div>
        {standing !== 'cancelled' && <Deadline page={page} />}
      </div>
    </div>
  )
}

/** That it is called off, and in the municipality's own words why. */
function Cancelled({ page: { cancelledWhy, language } }: { readonly page: ConsultationPage }) {
  const { publicPages } = useTexts()
  return (
    <div className="told">
      <p>{publicPages.cancelledHint}</p>
      {cancelledWhy !== '' && (
        <p className="lines">
          {publicPages.cancelledWhy} <span lang={language}>{cancelledWhy}</span>
        </p>
      )}
    </div>
  )
}

function Deadline({ page }: { readonly page: ConsultationPage }) {
  const texts = useTexts()
  const { publicPages } = texts
  const { opensOn, deadlineOn, daysLeft, standing, moves } = page
  const all = Math.max(1, daysBetween(opensOn, deadlineOn))
  const passed = Math.min(all, Math.max(0, all - daysLeft))
  const day = (at: string) => `${at}T12:00:00Z`
  return (
    <section className="due" aria-labelledby="due">
      <h2 id="due">{publicPages.deadline}</h2>
      {standing === 'open' && (
        <p className="due__left">
          <DaysLeft text={publicPages.daysLeft(daysLeft)} />
        </p>
      )}
      <p className="due__day">{publicPages.until(weekdayAndDate(texts, day(deadlineOn)))}</p>
      {standing === 'open' && (
        <div className="due__bar" role="img" aria-label={publicPages.daysPassed(passed, all)}>
          <span style={{ width: `${Math.round((100 * passed) / all)}%` }} />
        </div>
      )}
      {moves.map(({ from, to, reason }) => (
        <p className="sub" key={to}>
          {publicPages.moved(date(texts, day(from)), date(texts, day(to)))}
          {reason && <> {reason}</>}
        </p>
      ))}
    </section>
  )
}

/** The number large, the words after it. */
function DaysLeft({ text }: { readonly text: string }) {
  const [, number = '', words = text] = /^(\d+)(.*)$/.exec(text) ?? []
  return (
    <>
      {number && <strong>{number}</strong>}
      {words}
    </>
  )
}
