import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answer, doneAt, shown, toSignIn } from '~app/answer'
import { FileField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { bytesOf, postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/import.css'
import { RegisterForm } from './RegisterForm'
import { registration } from './registration'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ statements }) => statements.registering.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { plan } = await shown(request, context.services.statementsToTreat(context.viewer, { planId }))
  return { plan }
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const { viewer, services } = context
  // Before the body is taken in: a stranger's may be as long as anybody's.
  if (!viewer) return toSignIn(request)
  const form = await postedForm(request)
  const here = `/planer/${planId}/horing/registrer`
  if (form.intent === 'list') {
    const file = form.file('list')
    const bytes = await bytesOf(file)
    const held = services.previewStatements(viewer, { planId, fileName: file?.name ?? '', bytes })
    return answer(request, form, held, ({ importId }) => redirect(`${here}/${importId}`))
  }
  const registered = services.registerStatement(viewer, await registration(planId, form))
  return answer(request, form, registered, () => doneAt(here, 'registered'))
}

/** Statements that come by other roads than the public page. */
export default function Register() {
  const { plan } = useLoaderData<typeof loader>()
  const { registering: words } = useTexts().statements
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={words.title} lead={words.lead} narrow>
        <Notice texts={{ registered: words.done }} />
        <div className="stack l">
          <section className="card raised" aria-labelledby="one">
            <h2 id="one" className="ds-heading" data-size="xs">
              {words.one}
            </h2>
            <RegisterForm />
          </section>
          <section className="card raised" aria-labelledby="many">
            <h2 id="many" className="ds-heading" data-size="xs">
              {words.many}
            </h2>
            <p className="sub">{words.manyHint}</p>
            <PostForm
              intent="list"
              files
              fields={{ list: { label: words.list, problem: words.listProblem } }}
            >
              <FileField name="list" accept=".csv,.xlsx,.txt" />
              <div>
                <SubmitButton variant="secondary">{words.read}</SubmitButton>
              </div>
            </PostForm>
          </section>
        </div>
      </Page>
    </>
  )
}
