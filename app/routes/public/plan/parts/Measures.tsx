import { measureStatuses } from '~core/document/nodes/measure'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import type { PlanPage } from './plan'

/** All measures together with how they go now: a table, and on a phone a card for each. */
export function Measures({ plan: { measures, language, text } }: { readonly plan: PlanPage }) {
  const texts = useTexts()
  const { publicPlan } = texts
  if (measures.length === 0) return null
  const counts = measureStatuses.map((status) => ({
    status,
    count: measures.filter((measure) => measure.status === status).length,
  }))
  const placed = new Set(text.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)))
  return (
    <section aria-labelledby="tiltakene">
      <h2 id="tiltakene" className="pubh">
        {publicPlan.measures}
      </h2>
      <p>{publicPlan.measuresLead}</p>
      <ul className="plain tally">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <li key={status}>
              <span className={`tag tag--${status}`}>{publicPlan.statuses[status]}</span>{' '}
              <strong className="num">{count}</strong>
            </li>
          ))}
      </ul>
      <table className="facts-table measures">
        <caption className="ds-sr-only">{publicPlan.measuresCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{publicPlan.measure}</th>
            <th scope="col">{publicPlan.responsible}</th>
            <th scope="col">{publicPlan.deadline}</th>
            <th scope="col">{publicPlan.status}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ blockId, number, title, responsible, deadline, status, note, changedAt }) => (
            <tr key={blockId} id={`m-${blockId}`}>
              <th scope="row" lang={language}>
                {placed.has(blockId) ? (
                  <a href={`#a-${blockId}`}>{`${number} ${title}`.trim()}</a>
                ) : (
                  `${number} ${title}`.trim()
                )}
              </th>
              <td data-label={publicPlan.responsible} lang={language}>
                {responsible}
              </td>
              <td data-label={publicPlan.deadline} lang={language}>
                {deadline}
              </td>
              <td data-label={publicPlan.status}>
                <div>
                  <span className={`tag tag--${status}`}>{publicPlan.statuses[status]}</span>
                  {note !== '' && (
                    <span className="note" lang={language}>
                      {note}
                    </span>
                  )}
                  {changedAt && (
                    <span className="note sub">{publicPlan.updated(date(texts, changedAt))}</span>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
