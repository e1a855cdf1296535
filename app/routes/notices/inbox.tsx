import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { answer, doneAt, shown } from '~app/answer'
import { EmptyState } from '~app/components/EmptyState'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import '~app/styles/notices.css'
import { DaysOfNotices } from './parts/DaysOfNotices'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ notices }) => notices.title)

export async function loader({ request, context: { viewer, services } }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const planId = search.get('plan') || undefined
  const before = search.get('for') || undefined
  const found = await shown(request, services.inbox(viewer, { planId, before }))
  return { ...found, planId: planId ?? '', now: new Date() }
}

export async function action({ request, context: { viewer, services } }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const read = services.readNotices(viewer, {
    planId: form.text('planId') || undefined,
    upTo: form.text('upTo') || undefined,
  })
  return answer(request, form, read, () => doneAt('/varsler', 'read'))
}

/** What one is told of: the unread first, by day. */
export default function Inbox() {
  const { unread, read, next, plans, planId, now } = useLoaderData<typeof loader>()
  const { notices } = useTexts()
  const older = new URLSearchParams({ ...(planId && { plan: planId }), for: next ?? '' })
  return (
    <Page
      title={notices.title}
      lead={notices.lead(unread.length)}
      narrow
      actions={
        <Link className="ds-button" data-variant="secondary" data-color="neutral" to="/varsler/valg">
          {notices.choices}
        </Link>
      }
    >
      <Notice texts={notices.done} />
      <div className="stack l">
        <div className="row wrap between">
          {plans.length > 1 && <PlanChoice plans={plans} chosen={planId} />}
          {unread.length > 0 && (
            <PostForm className="inline" hidden={{ planId, upTo: new Date(now).toISOString() }}>
              <SubmitButton variant="secondary">{notices.readAll}</SubmitButton>
            </PostForm>
          )}
        </div>
        {unread.length > 0 && <DaysOfNotices title={notices.unread} lines={unread} now={now} isUnread />}
        {read.length > 0 && <DaysOfNotices title={notices.read} lines={read} now={now} />}
        {unread.length + read.length === 0 && (
          <EmptyState title={notices.none}>
            <p className="sub">{notices.noneHint}</p>
          </EmptyState>
        )}
        {next && (
          <p>
            <Link className="ds-button" data-variant="secondary" data-color="neutral" to={`?${older}`}>
              {notices.older}
            </Link>
          </p>
        )}
      </div>
    </Page>
  )
}

function PlanChoice({
  plans,
  chosen,
}: {
  plans: readonly { readonly id: string; readonly title: string }[]
  chosen: string
}) {
  const { notices } = useTexts()
  return (
    <Form method="get" className="row end notices-filter">
      <div className="field">
        <label htmlFor="plan">{notices.onePlan}</label>
        <select className="ds-input" id="plan" name="plan" defaultValue={chosen}>
          <option value="">{notices.allPlans}</option>
          {plans.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="ds-button" data-variant="secondary" data-color="neutral">
        {notices.show}
      </button>
    </Form>
  )
}
