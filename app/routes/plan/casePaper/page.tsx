import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
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
import '~app/styles/casePaper.css'
import { DownloadCard } from './parts/DownloadCard'
import { FinishCard } from './parts/FinishCard'
import { HeadCard } from './parts/HeadCard'
import { PartsCard } from './parts/PartsCard'

export { action } from './action'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ casePaper }) => casePaper.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const page = await shown(request, context.services.casePaper(context.viewer, { planId }))
  // Asked for by the paper's own id: its page is the plan's.
  if (page.plan.id !== planId) throw redirect(`/planer/${page.plan.id}/saksframlegg`)
  return { ...page, now: new Date() }
}

/** A plan's case paper: what it says at its head, its parts, what is missing, and the act that finishes it. */
export default function CasePaper() {
  const page = useLoaderData<typeof loader>()
  const { plan, paper } = page
  const { casePaper: words } = useTexts()
  return (
    <>
      <PlanTop plan={plan} phase={plan.phase} />
      <Page title={words.title} lead={words.lead} narrow>
        <Notice texts={words.done} />
        {paper ? (
          <div className="stack l">
            <FinishCard plan={plan} paper={paper} mayWrite={page.mayWrite} now={page.now} />
            <PartsCard page={page} paper={paper} />
            <HeadCard page={page} paper={paper} />
            {paper.mayRead && <DownloadCard paperId={paper.id} />}
          </div>
        ) : (
          <NoPaper mayWrite={page.mayWrite} mayMake={page.mayMake.allowed} />
        )}
      </Page>
    </>
  )
}

function NoPaper({ mayWrite, mayMake }: { mayWrite: boolean; mayMake: boolean }) {
  const { municipalityId } = useLoaderData<typeof loader>()
  const { casePaper: words } = useTexts()
  if (!mayWrite) return <EmptyState title={words.none}>{<p>{words.noneForOthers}</p>}</EmptyState>
  return (
    <EmptyState title={words.none}>
      <p>{mayMake ? words.noneHint : words.makeNotNow}</p>
      {mayMake && (
        <PostForm intent="make">
          <div>
            <SubmitButton>{words.make}</SubmitButton>
          </div>
        </PostForm>
      )}
      <p>
        <Link className="lk" to={`/kommuner/${municipalityId}/saksframlegg`}>
          {words.toTemplate}
        </Link>
      </p>
    </EmptyState>
  )
}
