import { data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { shown } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { dayAsDate } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import { ComparedSection } from '~app/routes/plan/versions/ComparedSection'
import { ComparisonContext } from '~app/routes/plan/versions/comparisonContext'
import compareStyle from '~app/styles/public/compare.css?url'
import { PublicPage } from '../parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPlan }) => publicPlan.comparison)
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: compareStyle }]
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { name = '', snapshotId = '' } = params
  const { services, viewer } = context
  const compared = await shown(request, services.publicPlanComparison(viewer, { name, snapshotId }))
  // Neither text ever changes, but the page may be taken back.
  const cache = viewer === null ? 'public, max-age=3600' : 'private, no-store'
  return data(compared, { headers: { 'Cache-Control': cache, Vary: 'Cookie, Accept-Language' } })
}

/** What was changed between a text that everybody could read and the adopted one. */
export default function Compare() {
  const { name, title, language, municipality, arms, resolution, version, comparison } =
    useLoaderData<typeof loader>()
  const texts = useTexts()
  const { publicPlan } = texts
  const called = publicPlan.versionOf(publicPlan.kinds[version.kind], dayAsDate(texts, version.on))
  const adopted = publicPlan.adopted(dayAsDate(texts, resolution.resolvedOn))
  const changed = comparison.sections.filter(({ kind }) => kind !== 'kept')
  const titles = new Map(
    comparison.sections.map(({ id, before, after }) => [id, (after ?? before)?.title ?? '']),
  )
  const context = {
    planId: null,
    from: version.snapshotId,
    sideBySide: false,
    mayRestore: false,
    changedBy: {},
    tellsWho: false,
    titleOf: (id: string) => titles.get(id) ?? '',
  }
  const { inserted, removed, changes } = comparison.tally
  return (
    <PublicPage municipality={municipality} arms={arms} back={`/plan/${name}`} backWords={publicPlan.back}>
      <div className="pub-in compare">
        <h1>{publicPlan.comparison}</h1>
        <p className="lead" lang={language}>
          {title}
        </p>
        <p>{publicPlan.comparisonLead(called, dayAsDate(texts, resolution.resolvedOn))}</p>
        <p role="status">{changes === 0 ? publicPlan.same : publicPlan.tally(inserted, removed)}</p>
        <ComparisonContext.Provider value={context}>
          {changed.map((section) => (
            <ComparedSection
              key={section.id}
              section={section}
              names={[called, adopted]}
              language={language}
            />
          ))}
        </ComparisonContext.Provider>
      </div>
    </PublicPage>
  )
}
