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
  pageTitle(matches, ({ workSessions }) => workSessions.form.newTitle)

const WEEK = 7 * 24 * 60 * 60 * 1000

export async function loader({ request, params: { planId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.workSessionCall(context.viewer, { planId }))
}

export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const planned = context.services.planWorkSession(context.viewer, { planId, ...callIn(form) })
  return answer(request, form, planned, ({ sessionId }) =>
    redirect(`/planer/${planId}/moter/${sessionId}?gjort=planned`),
  )
}

/** Calls a work session: everybody at the table, in a week, at six o'clock, unless one says otherwise. */
export default function NewSession() {
  const choices = useLoaderData<typeof loader>()
  const { workSessions } = useTexts()
  const { form } = workSessions
  const inAWeek = new Date(new Date(choices.now).getTime() + WEEK)
  const given = {
    title: '',
    date: wallTimeOf(inAWeek).date,
    time: '18:00',
    minutes: 120,
    place: '',
    invited: choices.people.map(({ personId }) => personId),
    items: [],
  }
  return (
    <>
      <PlanTop plan={choices.plan} />
      <Page title={form.newTitle} lead={form.newLead}>
        <CallForm choices={choices} given={given} submit={form.send} />
      </Page>
    </>
  )
}
