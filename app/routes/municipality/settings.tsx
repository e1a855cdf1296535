import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { SelectField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { action } from './parts/action'
import { LinkCard } from './parts/LinkCard'
import { Members } from './parts/Members'
import { Templates } from './parts/Templates'
import { Tokens } from './parts/Tokens'

export { action } from './parts/action'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, ({ municipality }) => municipality.title(page?.municipality.name ?? ''))

export async function loader({ request, params: { municipalityId = '' }, context }: LoaderFunctionArgs) {
  const settings = await shown(
    request,
    context.services.municipalitySettings(context.viewer, { municipalityId }),
  )
  return data({ ...settings, now: new Date() })
}

/** The municipality itself, its people, its templates, its keys. */
export default function MunicipalitySettings() {
  const { municipality, members, templates, tokens, now } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { municipality: words, common, casePaper, committees, look } = useTexts()
  const newToken = answered && 'token' in answered ? answered.token : null
  return (
    <Page title={words.title(municipality.name)} narrow>
      <Notice texts={words.done} />
      <div className="stack l">
        <section className="card" aria-labelledby="about">
          <h2 id="about" className="ds-heading" data-size="xs">
            {words.about}
          </h2>
          <PostForm intent="save" fields={words.aboutFields}>
            <TextField name="name" initial={municipality.name} />
            <div className="form__row">
              <TextField name="number" initial={municipality.number} inputMode="numeric" optional />
              <SelectField
                name="language"
                initial={municipality.language}
                options={Object.entries(common.planLanguages)}
              />
            </div>
            <div>
              <SubmitButton>{common.save}</SubmitButton>
            </div>
          </PostForm>
        </section>
        <LinkCard
          {...{ title: words.register, lead: words.registerLead, label: words.toRegister }}
          to={`/kommuner/${municipality.id}/register`}
        />
        <LinkCard
          {...{ title: committees.link, lead: committees.linkLead, label: committees.toPage }}
          to={`/kommuner/${municipality.id}/utvalg`}
        />
        <LinkCard
          {...{
            title: casePaper.templateLink,
            lead: casePaper.templateLinkLead,
            label: casePaper.toTemplatePage,
          }}
          to={`/kommuner/${municipality.id}/saksframlegg`}
        />
        <LinkCard
          {...{ title: look.link, lead: look.linkLead, label: look.toPage }}
          to={`/kommuner/${municipality.id}/utseende`}
        />
        <Members members={members} />
        <Templates templates={templates} />
        <Tokens tokens={tokens} newToken={newToken} now={now} />
      </div>
    </Page>
  )
}
