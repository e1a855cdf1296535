import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { statementColumns } from '~core/consultation/statementRows'
import { isRefusal } from '~core/refusal'
import { refused, shown } from '~app/answer'
import { SelectField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/log.css'
import { ImportReport } from './ImportReport'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ statements }) => statements.mapping.title)

/** What was imported is not asked for again: its report is the action's answer. */
export const shouldRevalidate = () => false

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { planId = '', importId = '' } = params
  const { services, viewer } = context
  const { plan } = await shown(request, services.statementsToTreat(viewer, { planId }))
  if (request.method === 'POST') return { plan, list: null }
  return { plan, list: await shown(request, services.statementImport(viewer, { planId, importId })) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { planId = '', importId = '' } = params
  const form = await postedForm(request)
  const chosen = statementColumns.flatMap((column) => {
    const place = form.text(column)
    return place === '' ? [] : [[column, Number(place)] as const]
  })
  try {
    const report = await context.services.importStatements(context.viewer, {
      ...{ planId, importId, places: Object.fromEntries(chosen) },
    })
    return { report }
  } catch (error) {
    if (isRefusal(error)) return refused(form, error)
    throw error
  }
}

/** Which column of a list is what, before statements are made of its rows; afterwards, which rows were left out. */
export default function Mapping() {
  const { plan, list } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { mapping: words, ...statements } = useTexts().statements
  const report = answered && 'report' in answered ? answered.report : null
  return (
    <>
      <PlanTop plan={plan} />
      <Page
        title={report ? statements.title : words.title}
        lead={report || !list ? undefined : words.lead(list.fileName, list.count)}
        narrow
      >
        {report && <ImportReport report={report} planId={plan.id} />}
        {!report && list && (
          <PostForm
            fields={Object.fromEntries(
              statementColumns.map((column) => [column, { label: words.columns[column] }]),
            )}
          >
            {statementColumns.map((column) => (
              <SelectField
                key={column}
                name={column}
                initial={String(list.guess[column] ?? '')}
                options={[
                  ['', words.none],
                  ...list.heading.map((name, place) => [String(place), name || String(place + 1)] as const),
                ]}
              />
            ))}
            <section aria-labelledby="rows">
              <h2 id="rows" className="ds-heading" data-size="2xs">
                {words.preview}
              </h2>
              {list.rows.map((row, index) => (
                <p key={index} className="sub">
                  {row.map((cell) => cell.slice(0, 80)).join(' · ')}
                </p>
              ))}
            </section>
            <div className="row wrap">
              <SubmitButton>{words.import}</SubmitButton>
              <Link className="ds-button" data-variant="tertiary" to={`/planer/${plan.id}/horing/registrer`}>
                {statements.registering.title}
              </Link>
            </div>
          </PostForm>
        )}
      </Page>
    </>
  )
}
