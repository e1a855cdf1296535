import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { organisationKinds } from '~core/consultation/organisation'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { ImportList } from '~app/components/register/ImportList'
import { OrganisationFields } from '~app/components/register/OrganisationFields'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import '~app/styles/consultation.css'
import { KindFilter } from './KindFilter'
import { OrganisationRow } from './OrganisationRow'

export { action } from './action'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ register }) => register.title)

export async function loader({ request, params: { municipalityId = '' }, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('type')
  const kind = organisationKinds.find((known) => known === asked)
  const shownRegister = context.services.organisations(context.viewer, { municipalityId, kind })
  return { ...(await shown(request, shownRegister)), kind: kind ?? null }
}

/** A municipality's register of organisations and boards: by hand, and from a list. */
export default function Register() {
  const { municipality, organisations, counts, total, kind } = useLoaderData<typeof loader>()
  const { register } = useTexts()
  const refused = useRefused('add')
  return (
    <Page title={register.title} lead={register.lead(municipality.name)} narrow>
      <Notice texts={register.done} />
      <div className="stack l">
        {total === 0 && (
          <EmptyState title={register.none}>
            <p>{register.noneHint}</p>
          </EmptyState>
        )}
        {total > 0 && <KindFilter current={kind} counts={counts} total={total} />}
        {organisations.length > 0 && (
          <ul className="plain nd people" aria-label={register.title}>
            {organisations.map((organisation) => (
              <OrganisationRow key={organisation.id} organisation={organisation} />
            ))}
          </ul>
        )}
        {total > 0 && organisations.length === 0 && <p className="sub">{register.noneOfKind}</p>}
        <details className="more" open={refused || undefined}>
          <summary>{register.add}</summary>
          <div className="card">
            <PostForm intent="add" fields={register.fields}>
              <OrganisationFields />
              <div>
                <SubmitButton>{register.addSubmit}</SubmitButton>
              </div>
            </PostForm>
          </div>
        </details>
        <ImportList />
      </div>
    </Page>
  )
}
