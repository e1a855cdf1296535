import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/outcome.css'
import '~app/styles/treatment.css'
import { Passages } from './parts/Passages'
import { PlacedRemarks } from './parts/PlacedRemarks'
import { Redactions } from './parts/Redactions'
import { TreatmentPages } from './parts/TreatmentPages'

export { treatmentAction as action } from './treatmentAction'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ treatment }) => treatment.title)

export async function loader({ request, params: { statementId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.statementDivision(context.viewer, { statementId }))
}

/** One statement: divided into remarks, given places in the plan, and what is blacked out of it. */
export default function Statement() {
  const division = useLoaderData<typeof loader>()
  const { treatment } = useTexts()
  const words = treatment.division
  const { plan, statement, previous, next } = division
  const at = `/planer/${plan.id}/merknader/uttalelse`
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={words.title(statement.number)} lead={words.lead}>
        <TreatmentPages planId={plan.id} mayTreat />
        <Notice texts={treatment.done} />
        <p>
          <strong>{statement.sender.name}</strong>{' '}
          <span className="sub">{treatment.senderKinds[statement.sender.kind]}</span>{' '}
          <Link className="lk" to={`/planer/${plan.id}/horing/uttalelser`}>
            {words.publication}: {words.publications[statement.publication]}
          </Link>
        </p>
        <div className="outcomes">
          <Passages division={division} />
          <div className="stack l">
            <PlacedRemarks division={division} />
            <Redactions division={division} />
          </div>
        </div>
        <p className="row wrap">
          {previous && (
            <Link className="lk" to={`${at}/${previous.id}`}>
              {words.previous(previous.number)}
            </Link>
          )}
          {next && (
            <Link className="lk" to={`${at}/${next.id}`}>
              {words.next(next.number)}
            </Link>
          )}
        </p>
      </Page>
    </>
  )
}
