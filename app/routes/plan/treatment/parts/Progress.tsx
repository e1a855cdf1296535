import { Link, useSearchParams } from '@remix-run/react'
import { dispositions } from '~core/treatment/remark'
import { useTexts } from '~app/i18n/language'
import { goToNextUntreated } from '../useRowKeys'
import { tableAddress } from '../tableQuery'
import type { TableFacts } from '../treatmentData'

/** How far the work has come: a bar whose patterns are the keys of the counters, and what blocks the case. */
export function Progress({ progress }: { progress: TableFacts['progress'] }) {
  const { treatment } = useTexts()
  const [search] = useSearchParams()
  const { total, untreated, by } = progress
  const parts = [...dispositions.map((key) => [key, by[key]] as const), ['untreated', untreated] as const]
  const chosen = search.get('konsekvens')
  const told = parts.map(([key, count]) => `${count} ${treatment.dispositions[key]}`)
  return (
    <div className="treatment-progress">
      <div>
        <div className="pattern-bar" role="img" aria-label={treatment.barLabel(told)}>
          {parts.map(
            ([key, count]) => count > 0 && <i key={key} className={key} style={{ flexGrow: count }} />,
          )}
        </div>
        <ul className="counters plain" aria-label={treatment.byDisposition}>
          {parts.map(([key, count]) => (
            <li key={key}>
              <Link
                className="counter"
                to={tableAddress(search, { konsekvens: chosen === key ? null : key })}
                aria-current={chosen === key ? 'true' : undefined}
                preventScrollReset
              >
                <i className={key} aria-hidden /> <strong className="num">{count}</strong>{' '}
                {treatment.dispositionsShort[key]}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {total > 0 && (untreated > 0 ? <Blocked untreated={untreated} /> : <AllTreated />)}
    </div>
  )
}

function Blocked({ untreated }: { untreated: number }) {
  const { treatment } = useTexts()
  const [search] = useSearchParams()
  return (
    <div className="ds-alert" data-color="warning">
      <p className="m0 strong">{treatment.blocked(untreated)}</p>
      <p className="m0">{treatment.blockedHint}</p>
      <div className="row wrap">
        <Link
          className="ds-button"
          data-variant="secondary"
          to={tableAddress(search, { konsekvens: 'untreated' })}
        >
          {untreated === 1 ? treatment.showTheOne : treatment.showUntreated(untreated)}
        </Link>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => goToNextUntreated()}
        >
          {treatment.nextUntreated}
        </button>
      </div>
    </div>
  )
}

function AllTreated() {
  const { treatment } = useTexts()
  return (
    <div className="ds-alert" data-color="success">
      <p className="m0 strong">{treatment.allTreated}</p>
      <p className="m0">{treatment.allTreatedHint}</p>
      <Link className="lk" to="kontroll">
        {treatment.toChecks}
      </Link>
    </div>
  )
}
