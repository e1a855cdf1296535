import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { ShownLine } from '~core/snapshot/shown'
import { answer, shown } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { postedForm } from '~app/form'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/versions.css'
import { CompareForm } from './CompareForm'
import { ComparedSection } from './ComparedSection'
import { ComparisonContext } from './comparisonContext'
import { ChangedSections } from './ChangedSections'
import { Leaf } from './Leaf'
import { versionName } from './versionName'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ versions }) => versions.compare.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const to = searchParams.get('til') ?? 'na'
  const all = searchParams.has('alt')
  const asked = context.services.comparison(context.viewer, {
    planId,
    from: searchParams.get('fra') ?? '',
    to: to === 'na' ? 'now' : to,
    all,
  })
  return { ...(await shown(request, asked)), all, sideBySide: searchParams.get('vis') === 'side', til: to }
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const started = context.services.exportComparison(context.viewer, {
    planId,
    from: form.text('from'),
    to: form.text('to'),
    format: form.choice<'pdf' | 'docx'>('format'),
  })
  return answer(request, form, started, ({ jobId }) => redirect(`/eksport/${jobId}`))
}

/** Two versions of a plan beside each other, in the text or side by side. */
export default function Compare() {
  const { plan, from, to, til, versions, comparison, changedBy, all, sideBySide, mayRestore } =
    useLoaderData<typeof loader>()
  const texts = useTexts()
  const { compare } = texts.versions
  const page = { fra: from.id, til, ...(sideBySide && { vis: 'side' }), ...(all && { alt: '1' }) }
  const at = (params: Record<string, string>) =>
    `/planer/${plan.id}/sammenlign?${new URLSearchParams(params)}`
  const { vis: _vis, ...withoutManner } = page
  const { alt: _alt, ...withoutAll } = page
  const changed = comparison.sections.filter(({ kind }) => kind !== 'kept')
  const stops = changed.flatMap(({ lines }) => lines).filter(isStop).length
  const titles = new Map(
    comparison.sections.map(({ id, before, after }) => [id, (after ?? before)?.title ?? '']),
  )
  const context = {
    planId: plan.id,
    from: from.id,
    sideBySide,
    mayRestore,
    changedBy,
    tellsWho: Object.keys(changedBy).length > 0,
    titleOf: (id: string) => titles.get(id) ?? '',
  }
  const names = [versionName(texts, from), versionName(texts, to)] as const
  return (
    <>
      <PlanTop plan={plan} />
      <main id="content" tabIndex={-1} className="compare">
        <header className="compare__top">
          <h1 className="ds-heading" data-size="md">
            {compare.title}
          </h1>
          <CompareForm
            planId={plan.id}
            versions={versions}
            from={from.id}
            to={til}
            sideBySide={sideBySide}
            all={all}
          />
          <nav className="row wrap" aria-label={compare.manner}>
            <div className="switch">
              <Link to={at(withoutManner)} aria-current={sideBySide ? undefined : 'page'} preventScrollReset>
                {compare.inText}
              </Link>
              <Link
                to={at({ ...page, vis: 'side' })}
                aria-current={sideBySide ? 'page' : undefined}
                preventScrollReset
              >
                {compare.sideBySide}
              </Link>
            </div>
            <Link
              className="ds-button"
              data-variant="tertiary"
              to={all ? at(withoutAll) : at({ ...page, alt: '1' })}
            >
              {all ? compare.onlyChanges : compare.everything}
            </Link>
          </nav>
          <PostForm hidden={{ from: from.id, to: to.id }} className="row wrap" label={compare.download}>
            <SubmitButton variant="tertiary" neutral name="format" value="docx">
              {compare.word}
            </SubmitButton>
            <SubmitButton variant="tertiary" neutral name="format" value="pdf">
              {compare.pdf}
            </SubmitButton>
          </PostForm>
        </header>
        <div className="compare__body">
          <ChangedSections sections={changed} tally={comparison.tally} />
          <div className="compare__text">
            {comparison.tally.changes === 0 ? (
              <p role="status">{compare.same}</p>
            ) : (
              <Leaf key={at(page)} all={stops} />
            )}
            <ComparisonContext.Provider value={context}>
              {(all ? comparison.sections : changed).map((section) => (
                <ComparedSection key={section.id} section={section} names={names} language={plan.language} />
              ))}
            </ComparisonContext.Provider>
          </div>
        </div>
      </main>
    </>
  )
}

/** Whether one stops at a line when leafing through the changes. */
const isStop = (line: ShownLine) => line.kind !== 'kept' && line.kind !== 'unchanged' && !line.along
