import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { dayAsDate } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import { PublicPage } from '../parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPlan }) => publicPlan.listTitle)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services, viewer } = context
  const plans = await shown(request, services.publicPlans(viewer, {}))
  const names = [...new Set(plans.map(({ municipality }) => municipality))]
  const groups = names
    .sort((one, other) => one.localeCompare(other, 'nb'))
    .map((municipality) => ({
      municipality,
      plans: plans.filter((plan) => plan.municipality === municipality),
    }))
  const cache = viewer === null ? 'public, max-age=60' : 'private, no-store'
  return data({ groups }, { headers: { 'Cache-Control': cache, Vary: 'Cookie, Accept-Language' } })
}

/** Every adopted plan that everybody may read, by municipality. */
export default function AdoptedPlans() {
  const { groups } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { publicPlan } = texts
  return (
    <PublicPage>
      <div className="pub-in">
        <h1>{publicPlan.listTitle}</h1>
        <p className="lead">{groups.length === 0 ? publicPlan.listEmpty : publicPlan.listLead}</p>
        {groups.map(({ municipality, plans }) => (
          <section key={municipality}>
            <h2>{municipality}</h2>
            <ul className="plain cards">
              {plans.map(({ name, title, language, resolvedOn }) => (
                <li key={name} className="card">
                  <p className="standing">{publicPlan.adopted(dayAsDate(texts, resolvedOn))}</p>
                  <h3 lang={language}>
                    <a href={`/plan/${name}`}>{title}</a>
                  </h3>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PublicPage>
  )
}
