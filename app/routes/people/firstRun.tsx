import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import type { PlanLanguage } from '~core/plan/document'
import { answer } from '~app/answer'
import { SelectField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Page } from '~app/components/Page'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ firstRun }) => firstRun.title)

export async function loader({ context }: LoaderFunctionArgs) {
  const { open } = await context.services.firstRunOpen(context.viewer, {})
  return open ? null : redirect('/')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { services, viewer, clientAddress, cookies } = context
  const opened = services.firstRun(viewer, {
    code: form.text('code').trim(),
    municipalityName: form.text('municipalityName'),
    municipalityNumber: form.text('municipalityNumber'),
    language: form.choice<PlanLanguage>('language'),
    name: form.text('name'),
    email: form.text('email'),
    userAgent: request.headers.get('user-agent'),
    address: clientAddress,
  })
  return answer(request, form, opened, ({ sessionToken }) =>
    redirect('/planer', { headers: { 'Set-Cookie': cookies.session(sessionToken) } }),
  )
}

export default function FirstRun() {
  const { firstRun, common } = useTexts()
  return (
    <Page title={firstRun.title} lead={firstRun.lead} narrow>
      <div className="card raised">
        <PostForm fields={firstRun.fields} newDocument>
          <TextField name="code" autoComplete="off" />
          <h2 className="ds-heading" data-size="xs">
            {firstRun.municipality}
          </h2>
          <TextField name="municipalityName" />
          <div className="form__row">
            <TextField name="municipalityNumber" inputMode="numeric" optional />
            <SelectField name="language" options={Object.entries(common.planLanguages)} />
          </div>
          <h2 className="ds-heading" data-size="xs">
            {firstRun.you}
          </h2>
          <TextField name="name" autoComplete="name" />
          <TextField name="email" type="email" autoComplete="email" />
          <div>
            <SubmitButton>{firstRun.submit}</SubmitButton>
          </div>
        </PostForm>
      </div>
    </Page>
  )
}
