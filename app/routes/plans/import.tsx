import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { languages, type PlanLanguage } from '~core/plan/document'
import { answer, shown, toSignIn } from '~app/answer'
import { FileField, SelectField, TickField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Page } from '~app/components/Page'
import { bytesOf, postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { ImportPreview } from './parts/ImportPreview'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ importing }) => importing.title)

/**
 * The file is sent first and read (`id` names it from then on); then its preview is looked at, and only then is
 * a plan made. With `del` and `plan` it goes into a section instead.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const asked = new URL(request.url).searchParams
  const importId = asked.get('id')
  const bulletsAsMeasures = asked.get('tiltak') !== 'nei'
  const municipalities = await shown(request, services.myMunicipalities(viewer, {}))
  const municipality = municipalities.find(({ id }) => id === asked.get('kommune')) ?? municipalities[0]
  const preview = importId
    ? await shown(request, services.importPreview(viewer, { importId, options: { bulletsAsMeasures } }))
    : null
  const language = municipalities.find(({ id }) => id === preview?.municipalityId)?.language ?? languages[0]
  return {
    municipalities,
    municipalityId: municipality?.id ?? null,
    target: { sectionId: asked.get('del') ?? '', planId: asked.get('plan') ?? '' },
    preview,
    bulletsAsMeasures,
    language,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { viewer, services } = context
  // Before the body is taken in: a stranger's may be as long as anybody's.
  if (!viewer) return toSignIn(request)
  const form = await postedForm(request)
  const [importId, sectionId, planId] = [form.text('importId'), form.text('sectionId'), form.text('planId')]
  const options = { bulletsAsMeasures: form.ticked('bulletsAsMeasures') }
  if (form.intent === 'make' && sectionId) {
    const put = services.importIntoSection(viewer, { importId, sectionId, options })
    return answer(request, form, put, () => redirect(`/planer/${planId}#${sectionId}`))
  }
  if (form.intent === 'make') {
    const made = services.importAsPlan(viewer, {
      importId,
      municipalityId: form.text('municipalityId'),
      title: form.text('title'),
      language: form.choice<PlanLanguage>('language'),
      options,
    })
    return answer(request, form, made, (plan) => redirect(`/planer/${plan.planId}`))
  }
  const file = form.file('file')
  const read = services.previewImport(viewer, {
    target: sectionId ? { sectionId } : { municipalityId: form.text('municipalityId') },
    fileName: file?.name ?? '',
    bytes: await bytesOf(file),
    options,
  })
  return answer(request, form, read, (preview) => {
    const place = sectionId ? { del: sectionId, plan: planId } : null
    const tiltak = options.bulletsAsMeasures ? 'ja' : 'nei'
    return redirect(
      `/planer/import?${new URLSearchParams({ id: preview.importId, tiltak, ...(place ?? {}) })}`,
    )
  })
}

export default function Import() {
  const { municipalities, municipalityId, target, preview, bulletsAsMeasures, language } =
    useLoaderData<typeof loader>()
  const { importing } = useTexts()
  if (preview) {
    return (
      <Page title={importing.previewTitle} lead={importing.previewLead(preview.fileName)}>
        <ImportPreview {...{ preview, target, bulletsAsMeasures, language }} />
      </Page>
    )
  }
  const intoSection = target.sectionId !== ''
  return (
    <Page title={importing.title} lead={intoSection ? importing.leadSection : importing.lead} narrow>
      <div className="card raised">
        <PostForm fields={importing.fields} hidden={intoSection ? target : {}} files>
          <FileField name="file" accept=".docx,.odt,.html,.htm,.md,.txt" />
          <TickField name="bulletsAsMeasures" initial />
          {!intoSection && municipalities.length > 1 && (
            <SelectField
              name="municipalityId"
              initial={municipalityId}
              options={municipalities.map(({ id, name }) => [id, name])}
            />
          )}
          {!intoSection && municipalities.length === 1 && (
            <input type="hidden" name="municipalityId" value={municipalityId ?? ''} />
          )}
          <div>
            <SubmitButton>{importing.read}</SubmitButton>
          </div>
        </PostForm>
      </div>
    </Page>
  )
}
