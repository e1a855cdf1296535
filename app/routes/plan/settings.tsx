import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { can } from '~core/access/can'
import { isAdopted } from '~core/phases/phases'
import { phasesFrom } from '~core/phases/mayEnter'
import { shown } from '~app/answer'
import { SelectField, TextArea, TextField, TickField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import { PhaseCard } from './parts/PhaseCard'
import { SectionBin } from './parts/SectionBin'

export { action } from './settingsAction'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ planSettings }) => planSettings.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const { plan, role, bin } = await shown(request, services.planWorkspace(viewer, { planId }))
  const facts = { municipalityId: plan.municipality.id, role }
  const asItIs = { ...facts, isAdopted: isAdopted(plan.phase) }
  const mayArrange = can(viewer, 'section.arrange', facts)
  if (!mayArrange.allowed)
    throw data({ refusal: { code: mayArrange.code, facts: mayArrange.facts } }, { status: 403 })
  const maySet = can(viewer, 'plan.settings', asItIs).allowed
  const mayAudit = can(viewer, 'audit.read', facts).allowed
  const mayPack = !plan.paper && can(viewer, 'council.run', facts).allowed
  return { plan, bin, maySet, mayAudit, mayPack, now: new Date() }
}

/** Title and language, the bin of sections, saving as a template, deleting. */
export default function PlanSettings() {
  const { plan, bin, maySet, mayAudit, mayPack, now } = useLoaderData<typeof loader>()
  const { planSettings, planFrame, common, archive } = useTexts()
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={planSettings.title} lead={plan.municipality.name} narrow>
        <Notice texts={planSettings.done} />
        <div className="stack l">
          {maySet && (
            <section className="card" aria-labelledby="about">
              <h2 id="about" className="ds-heading" data-size="xs">
                {planSettings.about}
              </h2>
              <PostForm intent="save" fields={planSettings.fields}>
                <TextField name="title" initial={plan.title} />
                <SelectField
                  name="language"
                  initial={plan.language}
                  options={Object.entries(common.planLanguages)}
                />
                <div>
                  <SubmitButton>{common.save}</SubmitButton>
                </div>
              </PostForm>
            </section>
          )}
          {maySet && phasesFrom(plan.phase).length > 0 && <PhaseCard phase={plan.phase} planId={plan.id} />}
          <SectionBin bin={bin} now={now} />
          {mayPack && (
            <p className="m0">
              <Link className="lk" to={`/planer/${plan.id}/sakspakke`}>
                {archive.title}
              </Link>
            </p>
          )}
          {mayAudit && (
            <p>
              <Link className="lk" to={`/planer/${plan.id}/logg`}>
                {planFrame.log}
              </Link>
            </p>
          )}
          {maySet && (
            <section className="card" aria-labelledby="template">
              <h2 id="template" className="ds-heading" data-size="xs">
                {planSettings.template}
              </h2>
              <p className="sub">{planSettings.templateLead}</p>
              <PostForm intent="template" fields={planSettings.templateFields}>
                <TextField name="name" initial={plan.title} />
                <TextArea name="description" optional />
                <TickField name="withText" />
                <div>
                  <SubmitButton variant="secondary">{planSettings.saveTemplate}</SubmitButton>
                </div>
              </PostForm>
            </section>
          )}
          {maySet && (
            <details className="more">
              <summary>{planSettings.delete}</summary>
              <div className="card stack">
                <p>{planSettings.deleteLead}</p>
                <PostForm intent="delete" className="inline">
                  <SubmitButton variant="secondary" danger>
                    {planSettings.delete}
                  </SubmitButton>
                </PostForm>
              </div>
            </details>
          )}
        </div>
      </Page>
    </>
  )
}
