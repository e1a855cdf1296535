import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Refusal } from '~core/refusal'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { ImportList } from '~app/components/register/ImportList'
import { OrganisationFields } from '~app/components/register/OrganisationFields'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/consultation.css'
import { PartyTable } from './parts/PartyTable'
import { RegisterPicks } from './parts/RegisterPicks'

export { partiesAction as action } from './partiesAction'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ consultation }) => consultation.parties.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const { latest, mayRun } = await shown(request, services.planConsultations(viewer, { planId }))
  const code = mayRun ? 'consultation.notFound' : 'access.denied'
  if (!latest || !mayRun) return shown(request, Promise.reject<never>(new Refusal(code)))
  return shown(request, services.invitedParties(viewer, { consultationId: latest.id }))
}

/** Who is invited: with what became of the letter and the answer, and the ways to invite more. */
export default function Parties() {
  const { plan, consultation: row, parties, others, keepsRegister, now } = useLoaderData<typeof loader>()
  const { consultation, register } = useTexts()
  const { parties: words } = consultation
  const refused = useRefused('add')
  const mayInvite = row.state === 'prepared' || row.state === 'open'
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={words.title} lead={words.lead}>
        <Notice texts={words.done} />
        <div className="stack l parties">
          <p className="m0">
            <Link className="lk" to={`/planer/${plan.id}/horing`}>
              {words.back}
            </Link>
          </p>
          {row.state === 'open' && <p className="m0 strong">{words.leadOpen}</p>}
          {parties.length === 0 ? (
            <EmptyState title={words.none} />
          ) : (
            <PartyTable parties={parties} mayRemove={mayInvite} now={now} />
          )}
          {mayInvite && (
            <>
              <RegisterPicks others={others} municipalityId={keepsRegister ? plan.municipalityId : null} />
              <details className="more" open={refused || undefined}>
                <summary>{words.byHand}</summary>
                <div className="card">
                  <PostForm intent="add" fields={register.fields}>
                    <OrganisationFields />
                    <div>
                      <SubmitButton>{words.byHandSubmit}</SubmitButton>
                    </div>
                  </PostForm>
                </div>
              </details>
              <ImportList />
            </>
          )}
        </div>
      </Page>
    </>
  )
}
