import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { when } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/log.css'
import '~app/styles/versions.css'
import { ChangedText } from './parts/ChangedText'
import { LogTable } from './parts/LogTable'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ myView }) => myView.whatsNew)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const news = await shown(request, context.services.whatsNew(context.viewer, { planId }))
  return { ...news, now: new Date() }
}

/** What others did and wrote since one's last visit: the text first, then a list. */
export default function WhatsNew() {
  const { plan, since, acts, actCount, seenId, comparison, now } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { myView } = texts
  return (
    <>
      <PlanTop plan={plan} />
      <Page
        title={myView.whatsNew}
        lead={since ? myView.lead(when(texts, since, now)) : myView.first}
        actions={
          <Link className="ds-button" data-variant="secondary" to={`/planer/${plan.id}`}>
            {myView.toText}
          </Link>
        }
      >
        {since && (
          <div className="stack l">
            <section aria-labelledby="text" className="stack">
              <h2 id="text" className="ds-heading m0" data-size="sm">
                {myView.text}
              </h2>
              <ChangedText plan={plan} seenId={seenId} comparison={comparison} />
            </section>
            <section aria-labelledby="acts" className="stack">
              <h2 id="acts" className="ds-heading m0" data-size="sm">
                {myView.acts}
              </h2>
              {acts.length > 0 ? <LogTable acts={acts} /> : <p className="sub">{myView.none}</p>}
              {actCount > acts.length && <p className="sub">{myView.more(actCount - acts.length)}</p>}
            </section>
          </div>
        )}
      </Page>
    </>
  )
}
