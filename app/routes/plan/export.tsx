import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Services } from '~server/services'
import { answer, shown } from '~app/answer'
import { PickField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'

type Format = Parameters<Services['startExport']>[1]['format']

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ exporting }) => exporting.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const { plan } = await shown(request, context.services.planPeople(context.viewer, { planId }))
  return { plan }
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const started = context.services.startExport(context.viewer, {
    planId,
    format: form.choice<Format>('format'),
  })
  return answer(request, form, started, ({ jobId }) => redirect(`/eksport/${jobId}`))
}

/** The draft as a file: which format, and then a job makes it. */
export default function Export() {
  const { plan } = useLoaderData<typeof loader>()
  const { exporting } = useTexts()
  const picks = Object.entries(exporting.formats).map(([value, { name, text }]) => ({ value, name, text }))
  return (
    <>
      <PlanTop plan={plan} />
      <Page title={exporting.title} lead={exporting.lead} narrow>
        <PostForm fields={exporting.fields}>
          <PickField name="format" initial="pdf" picks={picks} />
          <div>
            <SubmitButton>{exporting.submit}</SubmitButton>
          </div>
        </PostForm>
      </Page>
    </>
  )
}
