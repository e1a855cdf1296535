import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SelectField } from '~app/components/form/fields'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import '~app/styles/committees.css'
import { CommitteeCard } from './CommitteeCard'
import { BodyFields } from './BodyFields'

export { action } from './action'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ committees }) => committees.title)

export async function loader({ request, params: { municipalityId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.committees(context.viewer, { municipalityId }))
}

/** A municipality's bodies: those that sit, or will, in the order of a case, and those of earlier periods. */
export default function Committees() {
  const page = useLoaderData<typeof loader>()
  const { municipality, committees, politicians } = page
  const { committees: words } = useTexts()
  const [current, earlier] = [false, true].map((isOver) => committees.filter((one) => one.isOver === isOver))
  const parties = [...new Set(committees.flatMap(({ members }) => members.map(({ party }) => party)))]
  const cards = (some: typeof committees = []) => (
    <ol className="plain stack">
      {some.map((committee) => (
        <CommitteeCard key={committee.id} committee={committee} all={committees} politicians={politicians} />
      ))}
    </ol>
  )
  return (
    <Page title={words.title} lead={words.lead(municipality.name)} narrow>
      <Notice texts={words.done} />
      <datalist id="parties">
        {parties.filter(Boolean).map((party) => (
          <option key={party} value={party} />
        ))}
      </datalist>
      <div className="stack l">
        {committees.length === 0 && (
          <EmptyState title={words.none}>
            <p>{words.noneHint}</p>
          </EmptyState>
        )}
        {cards(current)}
        <NewBody committees={committees} />
        {earlier && earlier.length > 0 && (
          <details className="more">
            <summary>{words.earlier(earlier.length)}</summary>
            {cards(earlier)}
          </details>
        )}
      </div>
    </Page>
  )
}

function NewBody({
  committees,
}: {
  committees: ReturnType<typeof useLoaderData<typeof loader>>['committees']
}) {
  const { committees: words } = useTexts()
  const refused = useRefused('add')
  const known = committees.map(({ id, name, periodFrom, periodTo }) => {
    const years = words.period(periodFrom.slice(0, 4), periodTo.slice(0, 4))
    return [id, `${name} ${years}`] as const
  })
  return (
    <details className="more" open={refused || committees.length === 0 || undefined}>
      <summary>{words.add}</summary>
      <div className="card">
        <PostForm intent="add" fields={words.fields} faults={{ 'committee.endsBeforeStart': 'periodTo' }}>
          <BodyFields />
          {known.length > 0 && <SelectField name="copyOf" options={[['', words.copyNone], ...known]} />}
          <div>
            <SubmitButton>{words.addSubmit}</SubmitButton>
          </div>
        </PostForm>
      </div>
    </details>
  )
}
