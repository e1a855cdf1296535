import { Link, useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import type { FollowedMeasure } from './measuresPage'
import { OpenMeasure } from './OpenMeasure'
import type { loader } from './page'

/** The measures together, on a phone a card for each; one of them may stand open. */
export function MeasureTable({ measures }: { measures: readonly FollowedMeasure[] }) {
  const { openId } = useLoaderData<typeof loader>()
  const { measures: words, publicPlan } = useTexts()
  return (
    <table className="facts-table measures followed">
      <caption className="ds-sr-only">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{publicPlan.measure}</th>
          <th scope="col">{publicPlan.responsible}</th>
          <th scope="col">{publicPlan.deadline}</th>
          <th scope="col">{words.cost}</th>
          <th scope="col">{publicPlan.status}</th>
          <th scope="col">{words.follow}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <Fragment key={measure.id}>
            <MeasureRow measure={measure} isOpen={measure.id === openId} />
            {measure.id === openId && (
              <tr className="opened">
                <td colSpan={6}>
                  <OpenMeasure measure={measure} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function MeasureRow({ measure, isOpen }: { measure: FollowedMeasure; isOpen: boolean }) {
  const { plan, mayFollow, status: filter } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { measures: words, publicPlan } = texts
  const { id, number, title, responsible, deadline, cost, status, note, history } = measure
  const asked = new URLSearchParams({ ...(filter && { status: filter }), ...(!isOpen && { apen: id }) })
  const [open, openThis] = mayFollow ? [words.follow, words.followThis] : [words.show, words.showThis]
  return (
    <tr id={`m-${id}`}>
      <th scope="row" lang={plan.language}>
        {number !== '' && <span className="sub num">{number}</span>} {title}
      </th>
      <td data-label={publicPlan.responsible} lang={plan.language}>
        {responsible}
      </td>
      <td data-label={publicPlan.deadline} lang={plan.language}>
        {deadline}
      </td>
      <td data-label={words.cost} lang={plan.language}>
        {cost}
      </td>
      <td data-label={publicPlan.status}>
        <div className="stack s">
          <span>
            <span className={`tag tag--${status}`}>{publicPlan.statuses[status]}</span>
          </span>
          {note !== '' && <span lang={plan.language}>{note}</span>}
          {history[0] && <span className="sub">{publicPlan.updated(date(texts, history[0].createdAt))}</span>}
        </div>
      </td>
      <td>
        <Link
          to={`?${asked.toString()}#m-${id}`}
          className="ds-button"
          data-variant="secondary"
          data-color="neutral"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : openThis(`${number} ${title}`.trim())}
          preventScrollReset
        >
          {isOpen ? words.close : open}
        </Link>
      </td>
    </tr>
  )
}
