import { Link } from '@remix-run/react'
import { measureStatuses, type MeasureStatus } from '~core/document/nodes/measure'
import { useTexts } from '~app/i18n/language'
import type { FollowedMeasure } from './measuresPage'

/** All measures, or those of one status: links, with how many there are of each. */
export function StatusFilter({
  measures,
  chosen,
}: {
  measures: readonly FollowedMeasure[]
  chosen: MeasureStatus | null
}) {
  const { measures: words, publicPlan } = useTexts()
  const countOf = (status: MeasureStatus) => measures.filter((measure) => measure.status === status).length
  const choices = [
    { status: null, name: words.all(measures.length) },
    ...measureStatuses
      .filter((status) => status === chosen || countOf(status) > 0)
      .map((status) => ({ status, name: words.ofStatus(publicPlan.statuses[status], countOf(status)) })),
  ]
  return (
    <nav aria-label={words.filter}>
      <ul className="plain row wrap m0">
        {choices.map(({ status, name }) => (
          <li key={name}>
            <Link
              to={status ? `?status=${status}` : '?'}
              className="ds-button"
              data-variant={status === chosen ? 'primary' : 'secondary'}
              data-color={status === chosen ? undefined : 'neutral'}
              aria-current={status === chosen ? 'true' : undefined}
              preventScrollReset
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
