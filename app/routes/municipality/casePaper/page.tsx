import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { paperParts } from '~core/casePaper/parts'
import { languages } from '~core/plan/document'
import { shown } from '~app/answer'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import '~app/styles/casePaper.css'
import { PartFields, type OfferedPart } from './PartFields'

export { action } from './action'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ casePaper }) => casePaper.templateTitle)

export async function loader({ request, params: { municipalityId = '' }, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('sprak')
  const language = languages.find((known) => known === asked)
  return shown(request, context.services.paperTemplate(context.viewer, { municipalityId, language }))
}

/** A municipality's template of the case paper: which parts, in which order, under which names. */
export default function PaperTemplate() {
  const { municipality, language, parts, version, own } = useLoaderData<typeof loader>()
  const { casePaper: words, common } = useTexts()
  const used = parts.map((part): OfferedPart => ({ ...part, included: true }))
  const left = paperParts
    .filter((part) => !parts.some((one) => one.part === part))
    .map((part): OfferedPart => ({ part, title: words.parts[part], guidance: '', text: '', included: false }))
  const blank: OfferedPart = { part: null, title: '', guidance: '', text: '', included: false }
  const offered = [...used, ...left, blank]
  return (
    <Page title={words.templateTitle} lead={words.templateLead(municipality.name)} narrow>
      <Notice texts={words.done} />
      <nav className="row wrap paper-languages" aria-label={words.language}>
        {languages.map((known) => (
          <Link
            key={known}
            className="lk"
            to={`?sprak=${known}`}
            aria-current={known === language || undefined}
          >
            {common.planLanguages[known]}
          </Link>
        ))}
      </nav>
      {!own && <p className="sub">{words.standard}</p>}
      <PostForm
        key={`${language}-${version}`}
        intent="save"
        hidden={{ language, version: String(version), count: String(offered.length) }}
        className="stack l"
      >
        {offered.map((part, index) => (
          <PartFields key={index} part={part} index={index} count={offered.length} />
        ))}
        <div>
          <SubmitButton>{words.save}</SubmitButton>
        </div>
      </PostForm>
    </Page>
  )
}
