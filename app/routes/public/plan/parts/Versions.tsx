import { useTexts } from '~app/i18n/language'
import { dayAsDate } from '~app/i18n/time'
import type { PlanPage } from './plan'

/** What everybody could read before, each to be read again and to be compared with what was adopted. */
export function Versions({ plan: { name, versions } }: { readonly plan: PlanPage }) {
  const texts = useTexts()
  const { publicPlan } = texts
  if (versions.length === 0) return null
  return (
    <section aria-labelledby="versjoner" className="paperless">
      <h2 id="versjoner" className="pubh">
        {publicPlan.versions}
      </h2>
      <p>{publicPlan.versionsLead}</p>
      <ul className="plain files">
        {versions.map(({ snapshotId, kind, on, path }) => {
          const called = publicPlan.versionOf(publicPlan.kinds[kind], dayAsDate(texts, on))
          return (
            <li key={path}>
              <a className="lk line" href={path}>
                {called}
              </a>{' '}
              <a
                className="lk line"
                href={`/plan/${name}/endret/${snapshotId}`}
                aria-label={publicPlan.compareWith(called)}
              >
                {publicPlan.compare}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
