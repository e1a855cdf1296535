import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { Services } from '~server/services'
import { answer, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { PickField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/outcome.css'

type Format = Parameters<Services['exportReport']>[1]['format']

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ outcome }) => outcome.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.treatmentFigures(context.viewer, { planId }))
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { services, viewer } = context
  const consultationId = form.text('consultationId')
  if (form.intent === 'report') {
    const started = services.exportReport(viewer, { consultationId, format: form.choice<Format>('format') })
    return answer(request, form, started, ({ jobId }) => redirect(`/eksport/${jobId}`))
  }
  const isShown = form.intent === 'show'
  const done = services.showResults(viewer, { consultationId, shown: isShown })
  return answer(request, form, done, () =>
    redirect(`/planer/${planId}/merknader/resultat?gjort=${isShown ? 'vist' : 'skjult'}`),
  )
}

/** What comes out of a consultation: the report, the public's page, the replies, the figures. */
export default function Outcome() {
  const found = useLoaderData<typeof loader>()
  const { outcome } = useTexts()
  const at = `/planer/${found.plan.id}/merknader`
  return (
    <>
      <PlanTop plan={found.plan} />
      <Page
        title={outcome.title}
        lead={outcome.lead}
        actions={
          <Link className="ds-button" data-variant="secondary" to={at}>
            {outcome.toTable}
          </Link>
        }
      >
        <Notice texts={outcome.done} />
        {found.consultation ? (
          <div className="outcomes">
            <Report consultationId={found.consultation.id} />
            <div className="stack l">
              <Results consultation={found.consultation} mayRun={found.mayRun} />
              {found.mayTreat && (
                <section className="card stack" aria-labelledby="replies">
                  <h2 id="replies">{outcome.replies}</h2>
                  <p>{outcome.repliesLead}</p>
                  <Link className="lk" to={`${at}/svar`}>
                    {outcome.toReplies}
                  </Link>
                </section>
              )}
              <section className="card stack" aria-labelledby="figures">
                <h2 id="figures">{outcome.figures}</h2>
                <p>{outcome.counted(found.figures.statements, found.figures.remarks)}</p>
                <Link className="lk" to={`${at}/tall`}>
                  {outcome.toFigures}
                </Link>
              </section>
            </div>
          </div>
        ) : (
          <EmptyState title={outcome.none}>
            <p>{outcome.noneHint}</p>
          </EmptyState>
        )}
      </Page>
    </>
  )
}

function Report({ consultationId }: { consultationId: string }) {
  const { outcome } = useTexts()
  const picks = Object.entries(outcome.formats).map(([value, { name, text }]) => ({ value, name, text }))
  return (
    <section className="card stack" aria-labelledby="report">
      <h2 id="report">{outcome.report}</h2>
      <p>{outcome.reportLead}</p>
      <PostForm intent="report" hidden={{ consultationId }} fields={outcome.fields}>
        <PickField name="format" initial="pdf" picks={picks} />
        <div>
          <SubmitButton>{outcome.make}</SubmitButton>
        </div>
      </PostForm>
    </section>
  )
}

interface Shown {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly resultsShownAt: Date | null
}

function Results({ consultation, mayRun }: { consultation: Shown; mayRun: boolean }) {
  const { outcome } = useTexts()
  const { id, name, state, resultsShownAt } = consultation
  const isShown = resultsShownAt !== null
  return (
    <section className="card stack" aria-labelledby="results">
      <h2 id="results">{outcome.results}</h2>
      <p>{outcome.resultsLead}</p>
      <p>
        <strong>{isShown ? outcome.resultsShown : outcome.resultsHidden}</strong>
      </p>
      {isShown && (
        <a className="lk" href={`/horing/${name}/hva-skjedde`}>
          {outcome.seePage}
        </a>
      )}
      {!isShown && <p className="sub">{outcome.resultsWait}</p>}
      {mayRun && state === 'closed' && (
        <PostForm intent={isShown ? 'hide' : 'show'} hidden={{ consultationId: id }}>
          <div>
            <SubmitButton>{isShown ? outcome.hide : outcome.show}</SubmitButton>
          </div>
        </PostForm>
      )}
    </section>
  )
}
