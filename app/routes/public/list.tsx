import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import { PublicPage } from './parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ publicPages }) => publicPages.listTitle)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services, viewer } = context
  const groups = await shown(request, services.openConsultations(viewer, {}))
  const cache = viewer === null ? 'public, max-age=60' : 'private, no-store'
  return data({ groups }, { headers: { 'Cache-Control': cache, Vary: 'Cookie, Accept-Language' } })
}

/** Every consultation that everybody may read. */
export default function Consultations() {
  const { groups } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { publicPages } = texts
  return (
    <PublicPage>
      <div className="pub-in">
        <h1>{publicPages.listTitle}</h1>
        <p className="lead">{groups.length === 0 ? publicPages.listEmpty : publicPages.listLead}</p>
        {groups.map(({ municipality, consultations }) => (
          <section key={municipality}>
            <h2>{municipality}</h2>
            <ul className="plain cards">
              {consultations.map(({ name, title, intro, language, standing, deadlineOn }) => (
                <li key={name} className="card">
                  <p className={`standing standing--${standing}`}>{publicPages.standings[standing]}</p>
                  <h3 lang={language}>
                    <a href={`/horing/${name}`}>{title}</a>
                  </h3>
                  <p lang={language}>{intro}</p>
                  <p className="sub">
                    {publicPages.deadline}: {date(texts, `${deadlineOn}T12:00:00Z`)}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PublicPage>
  )
}
