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
import '~app/styles/consultation.css'
import { DeskContext } from './pageContext'
import { EarlierConsultations } from './parts/EarlierConsultations'
import { Preparing } from './parts/Preparing'
import { Running } from './parts/Running'
import { StateTag } from './parts/StateTag'
import { Summary } from './parts/Summary'

export { pageAction as action } from './pageAction'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ consultation }) => consultation.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.planConsultations(context.viewer, { planId }))
}

/** A plan's consultation: step by step while it is prepared, then how it goes. */
export default function ConsultationPage() {
  const page = useLoaderData<typeof loader>()
  const { plan, latest, running, earlier, mayRun, mayBegin } = page
  const { consultation } = useTexts()
  const desk = latest && running ? { page, latest, running } : null
  const isOver = latest === null || latest.state === 'closed' || latest.state === 'cancelled'
  const begin = mayRun && mayBegin.allowed && isOver && (
    <PostForm intent="prepare" className="inline">
      <SubmitButton variant={latest ? 'secondary' : 'primary'}>
        {latest ? consultation.prepareAnother : consultation.prepare}
      </SubmitButton>
    </PostForm>
  )
  return (
    <>
      <PlanTop plan={plan} phase={plan.phase} />
      <Page
        title={consultation.title}
        lead={latest?.title}
        actions={latest && <StateTag state={latest.state} />}
      >
        <Notice texts={consultation.done} />
        <div className="stack l">
          {latest === null && (
            <EmptyState title={consultation.none}>
              <p>{mayRun ? consultation.noneHintRun : consultation.noneHint}</p>
              {begin}
            </EmptyState>
          )}
          <DeskContext.Provider value={desk}>
            {desk && latest?.state === 'prepared' && <Preparing />}
            {desk && latest?.state === 'open' && <Running />}
            {latest && (isOver || !desk) && <Summary page={page} latest={latest} />}
          </DeskContext.Provider>
          {latest && begin}
          <EarlierConsultations earlier={earlier} />
        </div>
      </Page>
    </>
  )
}
