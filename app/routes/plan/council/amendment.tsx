import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/council.css'
import { AmendmentFields } from './amendment/AmendmentFields'
import { ChooseSection, Passages } from './amendment/Passages'

export { action } from './amendment/action'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ council }) => council.form.title)

export async function loader({ request, params: { stepId = '' }, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const sectionId = asked.get('del') || null
  const form = await shown(request, context.services.amendmentForm(context.viewer, { stepId, sectionId }))
  const passage = form.chosen?.passages.find(({ blockId }) => blockId === asked.get('avsnitt')) ?? null
  return { ...form, passage }
}

/** Puts an amendment, a step at a time: the section, the paragraph or point, and how it is to read. */
export default function NewAmendment() {
  const page = useLoaderData<typeof loader>()
  const { plan, step, chosen, passage } = page
  const { form: words } = useTexts().council
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={words.title} lead={words.lead(step.committee)} narrow>
        <div className="stack l">
          <p className="m0">
            <Link className="lk" to={`/planer/${plan.id}/politisk#${step.id}`}>
              {words.back}
            </Link>
          </p>
          <ChooseSection sections={page.sections} chosen={chosen?.id ?? null} />
          {chosen && passage && <AmendmentFields page={page} chosen={chosen} passage={passage} />}
          {chosen && !passage && <Passages chosen={chosen} />}
        </div>
      </Page>
    </>
  )
}
