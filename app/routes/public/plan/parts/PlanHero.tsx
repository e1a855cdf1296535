import { useTexts } from '~app/i18n/language'
import { date, dayAsDate } from '~app/i18n/time'
import type { PlanPage } from './plan'

/** What was adopted, when and by whom, and the two things that most come for. */
export function PlanHero({ plan }: { readonly plan: PlanPage }) {
  const texts = useTexts()
  const { publicPlan } = texts
  const { name, title, language, resolution, publishedAt, changedAt, isFollowed, minutes, journey } = plan
  const changed = isFollowed ? publicPlan.changedMeasures : publicPlan.changed
  const told = journey.consultations.findLast(({ outcome }) => outcome !== null)
  const facts = [
    ...(publishedAt ? [publicPlan.published(date(texts, publishedAt))] : []),
    changed(date(texts, changedAt)),
    publicPlan.minutes(minutes),
  ]
  return (
    <div className="hero plan-hero">
      <div className="pub-in stack">
        <nav className="crumbs" aria-label={publicPlan.breadcrumbs}>
          <ol className="plain">
            <li>
              <a className="lk line" href="/plan">
                {publicPlan.listTitle}
              </a>
            </li>
            <li aria-current="page" lang={language}>
              {title}
            </li>
          </ol>
        </nav>
        {publishedAt === null && <p className="told">{publicPlan.notPublished}</p>}
        <p className="tag tag--completed">{publicPlan.adopted(dayAsDate(texts, resolution.resolvedOn))}</p>
        <h1 lang={language}>{title}</h1>
        <p className="lead">{publicPlan.by(resolution.committee, resolution.caseNumber)}</p>
        <ul className="plain dotted sub">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <p className="acts">
          <a className="ds-button" data-variant="primary" href={`/plan/${name}/plan.pdf`}>
            {publicPlan.downloadPdf}
          </a>
          {told && (
            <a className="ds-button" data-variant="secondary" href={`/horing/${told.name}/hva-skjedde`}>
              {publicPlan.results}
            </a>
          )}
        </p>
      </div>
    </div>
  )
}
