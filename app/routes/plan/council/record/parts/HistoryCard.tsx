import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'
import type { RecordPage } from '../page'

/** What has been done with the record, latest first, with what stood there before. */
export function HistoryCard({ page: { history, now } }: { page: RecordPage }) {
  const { meetingRecord: words } = useTexts()
  return (
    <section className="card stack" aria-labelledby="history">
      <h2 id="history" className="ds-heading" data-size="xs">
        {words.history}
      </h2>
      {history.length === 0 && <p className="m0 sub">{words.noHistory}</p>}
      <ol className="plain stack record-history">
        {history.map(({ act, by, at, reason, before }) => (
          <li key={at}>
            <p className="m0">
              <span className="strong">{by}</span> {words.acts[act]}, <When at={at} now={now} />
            </p>
            {reason && <p className="m0 pre">{reason}</p>}
            {before.length > 0 && (
              <details className="more">
                <summary>{words.before}</summary>
                <dl>
                  {before.map(({ part, title, text }) => (
                    <div key={part}>
                      <dt className="strong">{title}</dt>
                      <dd className="pre">{text || words.empty}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
