import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { languages, type PlanLanguage } from '~core/plan/document'
import { answer, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { PickField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { FileTextIcon } from '~app/components/icons'
import { Page } from '~app/components/Page'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import { Switch } from './parts/Switch'
import { templateFrom, templatePicks } from './parts/templatePicks'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ newPlan }) => newPlan.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, services } = context
  const municipalities = await shown(request, services.myMunicipalities(viewer, {}))
  const asked = new URL(request.url).searchParams
  const municipality = municipalities.find(({ id }) => id === asked.get('kommune')) ?? municipalities[0]
  if (!municipality) return { municipalities, chosen: null }
  const language = languages.find((known) => known === asked.get('sprak')) ?? municipality.language
  const { builtIn, own } = await shown(
    request,
    services.templates(viewer, { municipalityId: municipality.id, language }),
  )
  return { municipalities, chosen: { municipality, language, builtIn, own } }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const made = context.services.createPlan(context.viewer, {
    municipalityId: form.text('municipalityId'),
    title: form.text('title'),
    language: form.choice<PlanLanguage>('language'),
    template: templateFrom(form.text('template')),
  })
  return answer(request, form, made, ({ planId }) => redirect(`/planer/${planId}`))
}

/** A new plan: a title, and a template to begin with. */
export default function NewPlan() {
  const { municipalities, chosen } = useLoaderData<typeof loader>()
  const texts = useTexts()
  const { newPlan, common } = texts
  if (!chosen) {
    return (
      <Page title={newPlan.title} narrow>
        <EmptyState title={newPlan.noSeat}>
          <p className="sub">{newPlan.noSeatHint}</p>
        </EmptyState>
      </Page>
    )
  }
  const { municipality, language, builtIn, own } = chosen
  const address = (id: string, lang: string) =>
    `/planer/ny?${new URLSearchParams({ kommune: id, sprak: lang })}`
  return (
    <Page title={newPlan.title} lead={newPlan.lead}>
      <div className="new">
        <div className="stack">
          <div className="row wrap choices">
            {municipalities.length > 1 && (
              <Switch
                label={newPlan.municipality}
                choices={municipalities.map(({ id, name }) => [
                  address(id, language),
                  name,
                  id === municipality.id,
                ])}
              />
            )}
            <Switch
              label={newPlan.chooseLanguage}
              choices={languages.map((lang) => [
                address(municipality.id, lang),
                common.planLanguages[lang],
                lang === language,
              ])}
            />
          </div>
          <PostForm
            fields={newPlan.fields}
            hidden={{ municipalityId: municipality.id, language }}
            className="form wide"
          >
            <TextField name="title" initial={builtIn[0]?.planTitle} />
            <PickField
              key={address(municipality.id, language)}
              name="template"
              initial={builtIn[0] && `builtIn:${builtIn[0].key}`}
              picks={templatePicks(texts, builtIn, own)}
              twoColumns
            />
            <div>
              <SubmitButton>{newPlan.submit}</SubmitButton>
            </div>
          </PostForm>
        </div>
        <aside className="card stack" aria-labelledby="import">
          <FileTextIcon aria-hidden className="i" />
          <h2 id="import" className="ds-heading" data-size="xs">
            {newPlan.importTitle}
          </h2>
          <p>{newPlan.importText}</p>
          <Link
            className="ds-button"
            data-variant="secondary"
            to={`/planer/import?${new URLSearchParams({ kommune: municipality.id })}`}
          >
            {newPlan.importLink}
          </Link>
        </aside>
      </div>
    </Page>
  )
}
