import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { answer, doneAt, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/versions.css'
import { CompareForm } from './CompareForm'
import { VersionRow } from './VersionRow'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ versions }) => versions.title)

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get('for') ?? undefined
  return shown(request, context.services.snapshots(context.viewer, { planId, before }))
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const at = `/planer/${planId}/versjoner`
  const snapshotId = form.text('snapshotId')
  switch (form.intent) {
    case 'restore': {
      const started = services.startRestore(viewer, { snapshotId, sectionId: form.text('sectionId') || null })
      return answer(request, form, started, ({ restoreId }) =>
        redirect(`/planer/${planId}/gjenoppretting/${restoreId}`),
      )
    }
    case 'paragraph': {
      const block = { snapshotId, sectionId: form.text('sectionId'), blockId: form.text('blockId') }
      return answer(request, form, services.restoreBlock(viewer, block), () => doneAt(at, 'paragraph'))
    }
    default:
      return answer(request, form, services.takeSnapshot(viewer, { planId, name: form.text('name') }), () =>
        doneAt(at, 'taken'),
      )
  }
}

/** A plan's versions: saved, compared, and brought back. */
export default function Versions() {
  const { plan, snapshots, older, mayTake, mayRestore } = useLoaderData<typeof loader>()
  const { versions } = useTexts()
  const whole = snapshots.filter(({ isDamaged }) => !isDamaged)
  return (
    <>
      <PlanTop plan={plan} />
      <Page
        title={versions.title}
        lead={versions.lead}
        actions={
          <Link
            className="ds-button"
            data-variant="secondary"
            data-color="neutral"
            to={`/planer/${plan.id}/hvem-har-skrevet`}
          >
            {versions.authors.title}
          </Link>
        }
      >
        <Notice texts={versions.done} />
        <div className={mayTake ? 'new' : undefined}>
          <div className="stack l">
            {whole.length > 0 && (
              <CompareForm
                planId={plan.id}
                versions={whole}
                from={whole[1]?.id ?? whole[0]?.id ?? ''}
                to="na"
              />
            )}
            {snapshots.length === 0 && (
              <EmptyState title={versions.none}>
                <p>{versions.noneText}</p>
              </EmptyState>
            )}
            {snapshots.length > 0 && (
              <ul className="plain nd">
                {snapshots.map((snapshot) => (
                  <VersionRow
                    key={snapshot.id}
                    planId={plan.id}
                    snapshot={snapshot}
                    mayRestore={mayRestore}
                  />
                ))}
              </ul>
            )}
            {older && (
              <p>
                <Link className="lk" to={`?for=${older}`}>
                  {versions.older}
                </Link>
              </p>
            )}
          </div>
          {mayTake && (
            <aside className="card raised" aria-labelledby="take">
              <h2 id="take" className="ds-heading" data-size="xs">
                {versions.take}
              </h2>
              <p className="sub">{versions.takeLead}</p>
              <PostForm intent="take" fields={versions.fields}>
                <TextField name="name" />
                <div>
                  <SubmitButton>{versions.takeSubmit}</SubmitButton>
                </div>
              </PostForm>
            </aside>
          )}
        </div>
      </Page>
    </>
  )
}
