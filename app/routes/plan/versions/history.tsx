import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import { Sittings } from './Sittings'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ versions }) => versions.history.title)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { planId = '', blockId = '' } = params
  return shown(request, context.services.paragraphHistory(context.viewer, { planId, blockId }))
}

/** How one paragraph came to read as it does. */
export default function History() {
  const { plan, section, isGone, sittings } = useLoaderData<typeof loader>()
  const { history } = useTexts().versions
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={history.title} lead={history.inSection(section.title)} narrow>
        {isGone && <p>{history.gone}</p>}
        <Sittings sittings={sittings} />
        {!isGone && (
          <p>
            <Link className="lk" to={`/planer/${plan.id}#${section.id}`}>
              {history.toText}
            </Link>
          </p>
        )}
      </Page>
    </>
  )
}
