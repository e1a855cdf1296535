import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answer, doneAt, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/log.css'
import { StatementLine } from './StatementLine'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ statements }) => statements.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.statementsToTreat(context.viewer, { planId }))
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const publication = form.choice<'published' | 'withheld'>('publication')
  const decided = context.services.decidePublication(context.viewer, {
    statementId: form.text('statementId'),
    publication,
    fileIds: Object.keys(form.values).flatMap((name) => /^file:(.+)$/.exec(name)?.[1] ?? []),
  })
  return answer(request, form, decided, () => doneAt(`/planer/${planId}/horing/uttalelser`, publication))
}

/** Everything that came in, and what of it everybody may read. */
export default function Statements() {
  const { plan, consultation, statements } = useLoaderData<typeof loader>()
  const { statements: words } = useTexts()
  const waiting = statements.filter(({ publication, withdrawn }) => publication === 'waiting' && !withdrawn)
  return (
    <>
      <PlanTop plan={plan} />
      <Page
        title={words.title}
        lead={words.lead(statements.length, waiting.length)}
        actions={
          <>
            <a
              className="ds-button"
              data-variant="secondary"
              data-color="neutral"
              href={`/horing/${consultation.name}`}
            >
              {words.publicPage}
            </a>
            <Link className="ds-button" data-variant="primary" to={`/planer/${plan.id}/horing/registrer`}>
              {words.register}
            </Link>
          </>
        }
      >
        <Notice texts={words.done} />
        {statements.length === 0 ? (
          <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
        ) : (
          <table className="ds-table log-table">
            <thead>
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.sender}</th>
                <th scope="col">{words.received}</th>
                <th scope="col">{words.channel}</th>
                <th scope="col">{words.remarks}</th>
                <th scope="col">{words.publication}</th>
              </tr>
            </thead>
            <tbody>
              {statements.map((statement) => (
                <StatementLine key={statement.id} statement={statement} planId={plan.id} />
              ))}
            </tbody>
          </table>
        )}
      </Page>
    </>
  )
}
