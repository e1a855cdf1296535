import { useTexts } from '~app/i18n/language'
import type { PlanPage } from './plan'

const formats = ['pdf', 'docx', 'html', 'json'] as const

/** The plan to keep, and a way to be told of what happens to it. */
export function Downloads({ plan: { name } }: { readonly plan: PlanPage }) {
  const { publicPlan } = useTexts()
  return (
    <section aria-labelledby="last-ned" className="paperless">
      <h2 id="last-ned" className="pubh">
        {publicPlan.downloads}
      </h2>
      <p>{publicPlan.downloadsLead}</p>
      <ul className="plain files">
        {formats.map((format) => (
          <li key={format}>
            <a className="lk line" href={`/plan/${name}/plan.${format}`}>
              {publicPlan.formats[format].name}
            </a>{' '}
            <span className="sub">{publicPlan.formats[format].text}</span>
          </li>
        ))}
      </ul>
      <h3>{publicPlan.follow}</h3>
      <p>
        {publicPlan.followLead}{' '}
        <a className="lk" href={`/plan/${name}/endringer.atom`}>
          {publicPlan.feed}
        </a>
      </p>
    </section>
  )
}
