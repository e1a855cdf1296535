import type { LoaderFunctionArgs, MetaFunction, SerializeFrom } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Services } from '~server/services'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/outcome.css'
import { BarChart } from './BarChart'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ outcome }) => outcome.figuresTitle)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.treatmentFigures(context.viewer, { planId }))
}

/** How many remarks there are of each kind, as bars and as the same in a table. */
export default function Figures() {
  const found = useLoaderData<typeof loader>()
  const { outcome } = useTexts()
  return (
    <>
      <PlanTop plan={found.plan} />
      <Page
        title={outcome.figuresTitle}
        lead={found.consultation && outcome.counted(found.figures.statements, found.figures.remarks)}
      >
        {found.consultation ? (
          <Charts found={found} />
        ) : (
          <EmptyState title={outcome.none}>
            <p>{outcome.noneHint}</p>
          </EmptyState>
        )}
      </Page>
    </>
  )
}

type Found = Extract<
  SerializeFrom<Awaited<ReturnType<Services['treatmentFigures']>>>,
  { consultation: object }
>

function Charts({ found: { figures, sections } }: { found: Found }) {
  const { outcome, statements, treatment } = useTexts()
  const titles = new Map(sections.map(({ id, number, title }) => [id, `${number} ${title}`.trim()]))
  const named = <Key,>(
    rows: readonly { key: Key; remarks: number; statements: number }[],
    name: (key: Key) => string,
  ) => rows.map(({ key, ...counts }) => ({ name: name(key), ...counts }))
  return (
    <div className="outcomes">
      {figures.late > 0 && <p className="whole-row">{outcome.late(figures.late)}</p>}
      <BarChart
        title={outcome.charts.byDisposition}
        rows={named(figures.byDisposition, (key) => treatment.dispositions[key ?? 'untreated'])}
      />
      <BarChart
        title={outcome.charts.bySender}
        rows={named(figures.bySender, (key) => statements.kinds[key])}
      />
      <BarChart
        title={outcome.charts.bySection}
        rows={named(figures.bySection, (key) =>
          key === null ? outcome.whole : (titles.get(key) ?? outcome.whole),
        )}
      />
      {figures.byTheme.length > 0 ? (
        <BarChart title={outcome.charts.byTheme} rows={named(figures.byTheme, (key) => key)} />
      ) : (
        <p className="sub">{outcome.noThemes}</p>
      )}
    </div>
  )
}
