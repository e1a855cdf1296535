import { data, type HeadersFunction, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import publicStyle from '~app/styles/public/index.css?url'
import planStyle from '~app/styles/public/plan.css?url'
import { useTexts } from '~app/i18n/language'
import { Contents } from '../parts/Contents'
import { PublicPage } from '../parts/PublicPage'
import { SmallScript } from '../parts/SmallScript'
import { Downloads } from './parts/Downloads'
import { Journey } from './parts/Journey'
import { Measures } from './parts/Measures'
import { PlanHero } from './parts/PlanHero'
import { PlanText } from './parts/PlanText'
import { Resolution } from './parts/Resolution'
import { Versions } from './parts/Versions'

export { shareMeta as meta } from './shareMeta'
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: planStyle }]
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/** The same page for everybody may be kept by everybody; before it is published, by nobody. */
export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const { services, viewer, locale, publicUrl } = context
  const plan = await shown(request, services.publicPlan(viewer, { name }))
  const isCommon = viewer === null
  const styles = [publicStyle, planStyle].map((style) => style.slice(-12, -4)).join('.')
  return data(
    { ...plan, address: `${publicUrl}/plan/${plan.name}` },
    {
      headers: {
        Vary: 'Cookie, Accept-Language',
        'Cache-Control': isCommon ? 'public, max-age=60, must-revalidate' : 'private, no-store',
        ...(isCommon && { ETag: `W/"${plan.fingerprint}.${locale}.${styles}"` }),
      },
    },
  )
}

/** An adopted plan as everybody reads it. */
export default function AdoptedPlan() {
  const plan = useLoaderData<typeof loader>()
  const { publicPlan } = useTexts()
  const parts = [
    ...(plan.measures.length > 0 ? [{ id: 'tiltakene', title: publicPlan.measures }] : []),
    { id: 'vedtaket', title: publicPlan.resolution },
    { id: 'slik-ble-planen-til', title: publicPlan.journey },
    { id: 'last-ned', title: publicPlan.downloads },
    ...(plan.versions.length > 0 ? [{ id: 'versjoner', title: publicPlan.versions }] : []),
  ]
  return (
    <PublicPage municipality={plan.municipality} arms={plan.arms}>
      <PlanHero plan={plan} />
      <div className="pub-in pubgrid">
        <aside className="pubtoc">
          <Contents sections={plan.text.sections} language={plan.language} after={parts} />
        </aside>
        <article className="pubtext">
          <PlanText plan={plan} />
          <Measures plan={plan} />
          <Resolution plan={plan} />
          <Journey plan={plan} />
          <Downloads plan={plan} />
          <Versions plan={plan} />
        </article>
      </div>
      <SmallScript />
    </PublicPage>
  )
}
