import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answer, doneAt, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import { Resolution as ResolutionText } from '~app/routes/public/plan/parts/Resolution'
import '~app/styles/public/factsTable.css'
import '~app/styles/public/status.css'
import '~app/styles/council.css'
import '~app/styles/resolution.css'
import { OnwardCard } from './OnwardCard'
import { PublishCard } from './PublishCard'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ resolution }) => resolution.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.resolution(context.viewer, { planId }))
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const published = form.intent === 'publish'
  const changed = context.services.publishPlan(context.viewer, { planId, published })
  return answer(request, form, changed, () =>
    doneAt(`/planer/${planId}/vedtak`, published ? 'published' : 'unpublished'),
  )
}

/** What the council resolved about the plan, and its page for everybody: opened here, after saying what becomes public. */
export default function Resolution() {
  const page = useLoaderData<typeof loader>()
  const { plan, resolution } = page
  const texts = useTexts()
  const { resolution: words } = texts
  return (
    <>
      <PlanTop plan={plan} phase={plan.phase} />
      <Page title={words.title} lead={words.lead} narrow>
        <Notice texts={words.done} />
        {resolution ? (
          <div className="stack l">
            <p className="m0">{words.adopted}</p>
            <ResolutionText plan={{ resolution, language: plan.language }} />
            <PublishCard page={resolution.page} mayPublish={page.mayPublish} />
            <OnwardCard {...page} resolution={resolution} />
            <p className="m0 sub">
              {words.registered(dateAndClock(texts, resolution.adoptedAt), resolution.adoptedBy)}{' '}
              {words.checksum}: <code className="checksum">{resolution.sha256}</code>
            </p>
          </div>
        ) : (
          <EmptyState title={words.notYet}>
            <p>{words.notYetHint}</p>
            <p>
              <Link className="lk" to={`/planer/${plan.id}/politisk`}>
                {words.toCouncil}
              </Link>
            </p>
          </EmptyState>
        )}
      </Page>
    </>
  )
}
