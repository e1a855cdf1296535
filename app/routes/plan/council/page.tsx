import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/council.css'
import { AdoptCard, ResolutionCard } from './parts/AdoptCard'
import { PaperCard } from './parts/PaperCard'
import { Road } from './parts/Road'
import { RoadEditor } from './parts/RoadEditor'
import { StepCard } from './parts/StepCard'

export { action } from './action'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ council }) => council.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.council(context.viewer, { planId }))
}

/** A plan's political treatment: the road through the bodies, and each body's amendments and votes. */
export default function Council() {
  const page = useLoaderData<typeof loader>()
  const { plan, paper, steps, mayRun, deciding, resolution } = page
  const { council: words } = useTexts()
  return (
    <>
      <PlanTop plan={plan} phase={plan.phase} />
      <Page title={words.title} lead={words.lead}>
        <Notice texts={words.done} />
        {steps.length === 0 ? (
          <EmptyState title={words.noRoad}>
            <p>{words.noRoadHint}</p>
            {mayRun && (
              <PostForm intent="road">
                <div>
                  <SubmitButton>{words.makeRoad}</SubmitButton>
                </div>
              </PostForm>
            )}
          </EmptyState>
        ) : (
          <div className="stack l">
            <Road steps={steps} />
            {mayRun && !resolution && <RoadEditor {...page} />}
            <div className="council-table">
              <PaperCard plan={plan} paper={paper} />
              <div className="stack l">
                {resolution && <ResolutionCard plan={plan} resolution={resolution} />}
                {deciding && <AdoptCard deciding={deciding} />}
                {steps.map((step) => (
                  <StepCard key={step.id} step={step} page={page} />
                ))}
              </div>
            </div>
          </div>
        )}
      </Page>
    </>
  )
}
