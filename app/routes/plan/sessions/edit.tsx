import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wallTimeOf } from '~core/calendar/osloTime'
import { answer, shown } from '~app/answer'
import { Page } from '~app/components/Page'
import { PlanTop } from '~app/components/PlanTop'
import { postedForm } from '~app/form'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import type { PageHandle } from '~app/root'
import '~app/styles/sessions.css'
import { callIn } from './callForm'
import { CallForm } from './parts/CallForm'

export const handle: PageHandle = { ownHeader: true }
export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ workSessions }) => workSessions.form.editTitle)

export async function loader({ request, params, context: { services, viewer } }: LoaderFunctionArgs) {
  const { sessionId = '' } = params
  const called = await shown(request, services.workSession(viewer, { sessionId }))
  const choices = await shown(request, services.workSessionCall(viewer, { planId: called.plan.id }))
  if (called.session.state !== 'planned') throw redirect(`/planer/${called.plan.id}/moter/${sessionId}`)
  return { called, choices }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { planId = '', sessionId = '' } = params
  const form = await postedForm(request)
  const changed = context.services.changeWorkSession(context.viewer, { sessionId, ...callIn(form) })
  return answer(request, form, changed, () => redirect(`/planer/${planId}/moter/${sessionId}?gjort=changed`))
}

/** Changes the call to a work session. */
export default function EditSession() {
  const { called, choices } = useLoaderData<typeof loader>()
  const { workSessions } = useTexts()
  const { form } = workSessions
  const { title, startsAt, minutes, place } = called.session
  const given = {
    title,
    ...wallTimeOf(new Date(startsAt)),
    minutes,
    place,
    invited: called.participants.flatMap(({ personId }) => personId ?? []),
    items: called.items,
  }
  return (
    <>
      <PlanTop plan={choices.plan} />
      <Page title={form.editTitle} lead={form.editLead}>
        <CallForm choices={choices} given={given} submit={form.save} />
      </Page>
    </>
  )
}
