import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { isRefusal } from '~core/refusal'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useVisit } from '~app/guest'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/treatment.css'
import { BulkForm } from './parts/BulkForm'
import { Filters } from './parts/Filters'
import { Progress } from './parts/Progress'
import { RemarkRows } from './parts/RemarkRows'
import { TreatmentPages } from './parts/TreatmentPages'
import { Views } from './parts/Views'
import { tableAddress, tableQuery } from './tableQuery'
import { TreatmentContext, type OpenRemark, type TableFacts, type TablePage } from './treatmentData'
import { useLookers } from './useLookers'
import { goToNextUntreated, useRowKeys } from './useRowKeys'

export { treatmentAction as action } from './treatmentAction'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ treatment }) => treatment.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { services, viewer } = context
  const search = new URL(request.url).searchParams
  const page = await shown(request, services.treatmentTable(viewer, { planId, ...tableQuery(search) }))
  const remarkId = search.get('apen')
  if (!remarkId || !page.mayTreat) return { page, open: null }
  try {
    return { page, open: await services.remarkToTreat(viewer, { remarkId }) }
  } catch (error) {
    // A remark that was taken back meanwhile must not take the table with it.
    if (isRefusal(error)) return { page, open: null }
    throw error
  }
}

/** The table where remarks are treated. */
export default function Table() {
  const { page, open } = useLoaderData<typeof loader>()
  const { treatment } = useTexts()
  const { plan, mayTreat, table } = page
  return (
    <>
      <PlanTop plan={plan} />
      <Page
        title={treatment.title}
        lead={
          table && treatment.progress(table.progress.total - table.progress.untreated, table.progress.total)
        }
      >
        <TreatmentPages planId={plan.id} mayTreat={mayTreat} />
        <Notice texts={treatment.done} />
        {table ? (
          <Remarks page={page} table={table} open={open} />
        ) : (
          <EmptyState title={treatment.none}>
            <p>{treatment.noneHint}</p>
          </EmptyState>
        )}
      </Page>
    </>
  )
}

interface RemarksProps {
  readonly page: TablePage
  readonly table: TableFacts
  readonly open: OpenRemark | null
}

function Remarks({ page, table, open }: RemarksProps) {
  const { mayTreat } = page
  const { id: planId, language } = page.plan
  const { treatment } = useTexts()
  const lookers = useLookers(planId, useVisit()?.guest?.id ?? '', open?.remark.id ?? null)
  useRowKeys(goToNextUntreated)
  const { columns } = treatment
  return (
    <TreatmentContext.Provider value={{ planId, language, mayTreat, table, open, lookers }}>
      <Progress progress={table.progress} />
      <Filters page={page} table={table} />
      {mayTreat && (
        <div className="treatment-tools">
          <Views />
          <BulkForm />
        </div>
      )}
      {table.count === 0 ? (
        <p>{table.progress.total === 0 ? treatment.noRemarksYet : treatment.noRemarks}</p>
      ) : (
        <table className="remarks">
          <caption className="ds-sr-only">{treatment.caption}</caption>
          <thead>
            <tr>
              {mayTreat && <td />}
              {Object.values(columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {table.groups.map((group) => (
            <RemarkRows key={group.key ?? 'none'} group={group} />
          ))}
        </table>
      )}
      <Pages page={table.page} pages={table.pages} />
      {mayTreat && <p className="sub">{treatment.keys}</p>}
    </TreatmentContext.Provider>
  )
}

function Pages({ page, pages }: { page: number; pages: number }) {
  const { treatment } = useTexts()
  const [search] = useSearchParams()
  if (pages === 1) return null
  return (
    <nav className="row wrap" aria-label={treatment.pagesOf}>
      {page > 1 && (
        <Link className="lk" to={tableAddress(search, { side: String(page - 1) })}>
          {treatment.earlier}
        </Link>
      )}
      <span>{treatment.page(page, pages)}</span>
      {page < pages && (
        <Link className="lk" to={tableAddress(search, { side: String(page + 1) })}>
          {treatment.later}
        </Link>
      )}
    </nav>
  )
}
