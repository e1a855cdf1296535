import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { TextArea, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/outcome.css'
import '~app/styles/treatment.css'
import { TreatmentPages } from './parts/TreatmentPages'

export { treatmentAction as action } from './treatmentAction'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ treatment }) => treatment.setup.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.treatmentSetup(context.viewer, { planId }))
}

/** The consultation's themes and the municipality's standard answers, each with where it is used. */
export default function Setup() {
  const { plan, consultationId, themes, answers } = useLoaderData<typeof loader>()
  const { treatment } = useTexts()
  const { setup: words } = treatment
  const { municipalityId } = plan
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={words.title} lead={words.lead}>
        <TreatmentPages planId={plan.id} mayTreat />
        <Notice texts={treatment.done} />
        <div className="outcomes">
          {consultationId && (
            <section className="card stack" aria-labelledby="themes">
              <h2 id="themes">{words.themes}</h2>
              {themes.map(({ id, name, remarks }) => (
                <details key={id} className="assigning">
                  <summary>
                    {name} <span className="sub">{words.themeUse(remarks)}</span>
                  </summary>
                  <PostForm intent="theme" hidden={{ consultationId, themeId: id }} fields={words.fields}>
                    <TextField name="name" initial={name} />
                    <div>
                      <SubmitButton variant="secondary">{words.rename}</SubmitButton>
                    </div>
                  </PostForm>
                  <PostForm intent="removeTheme" hidden={{ consultationId, themeId: id }}>
                    <div>
                      <SubmitButton variant="tertiary">{words.removeTheme}</SubmitButton>
                    </div>
                  </PostForm>
                </details>
              ))}
              <h3>{words.newTheme}</h3>
              <PostForm intent="theme" hidden={{ consultationId }} fields={words.fields}>
                <TextField name="name" />
                <div>
                  <SubmitButton>{words.addTheme}</SubmitButton>
                </div>
              </PostForm>
            </section>
          )}
          <section className="card stack" aria-labelledby="answers">
            <h2 id="answers">{words.answers}</h2>
            {answers.map(({ id, name, text, version, usedHere, used }) => (
              <details key={id} className="assigning">
                <summary>
                  {name} <span className="sub">{words.used(used)}</span>
                </summary>
                <PostForm
                  intent="answer"
                  hidden={{ municipalityId, standardAnswerId: id, version: String(version) }}
                  fields={words.fields}
                >
                  <TextField name="name" initial={name} />
                  <TextArea name="text" initial={text} />
                  <div>
                    <SubmitButton variant="secondary">{words.saveAnswer}</SubmitButton>
                  </div>
                </PostForm>
                {usedHere.length > 0 && (
                  <p>
                    {words.usedHere}{' '}
                    {usedHere.map(({ remarkId, number }) => (
                      <Link
                        key={remarkId}
                        className="lk"
                        to={`/planer/${plan.id}/merknader?apen=${remarkId}`}
                      >
                        {number}
                      </Link>
                    ))}
                  </p>
                )}
                <PostForm intent="removeAnswer" hidden={{ municipalityId, standardAnswerId: id }}>
                  <div>
                    <SubmitButton variant="tertiary">{words.removeAnswer}</SubmitButton>
                  </div>
                </PostForm>
              </details>
            ))}
            <h3>{words.newAnswer}</h3>
            <PostForm intent="answer" hidden={{ municipalityId }} fields={words.fields}>
              <TextField name="name" />
              <TextArea name="text" />
              <div>
                <SubmitButton>{words.addAnswer}</SubmitButton>
              </div>
            </PostForm>
          </section>
        </div>
      </Page>
    </>
  )
}
