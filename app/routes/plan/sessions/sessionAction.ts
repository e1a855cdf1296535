/** What the forms of a work session's page post, one command each. */
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { Side } from '~core/access/sides'
import { recordParts } from '~core/session/record'
import { answer } from '~app/answer'
import { postedForm, type PostedForm } from '~app/form'
import { whole } from './callForm'

/** What an action answers to a form that stays on its page. */
export interface SessionDone {
  readonly done: string
}

export async function sessionAction({ request, params, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const { planId = '', sessionId = '' } = params
  const here = `/planer/${planId}/moter/${sessionId}`
  const itemId = form.text('itemId')
  /** Forms that save by themselves say so, and must not lead away from what is being typed. */
  const done = (word: string) => () =>
    form.ticked('quiet')
      ? Response.json({ done: word } satisfies SessionDone)
      : redirect(`${here}?${new URLSearchParams({ gjort: word })}`)
  const moved = () => (form.ticked('quiet') ? Response.json({ done: 'moved' }) : redirect(here))
  const acts: Record<string, () => Promise<Response | unknown>> = {
    start: () => answer(request, form, services.startWorkSession(viewer, { sessionId }), done('started')),
    cancel: () => answer(request, form, services.cancelWorkSession(viewer, { sessionId }), done('cancelled')),
    end: () => answer(request, form, services.endWorkSession(viewer, { sessionId }), done('ended')),
    go: () => answer(request, form, services.goToAgendaItem(viewer, { sessionId, itemId }), moved),
    timer: () => {
      const more = form.text('more') === '' ? null : whole(form.text('more'))
      return answer(request, form, services.setSessionTimer(viewer, { sessionId, more }), moved)
    },
    lead: () => {
      const leads = form.text('leads') === 'true'
      return answer(request, form, services.leadWorkSession(viewer, { sessionId, leads }), moved)
    },
    write: () => {
      const written = services.writeAgendaItem(viewer, {
        sessionId,
        itemId,
        notes: form.text('notes'),
        decision: form.text('decision'),
        version: whole(form.text('version')),
      })
      return answer(request, form, written, done('saved'))
    },
    attend: () => {
      const participantId = form.text('participantId')
      const present = form.text('present') === 'true'
      return answer(
        request,
        form,
        services.markAttendance(viewer, { sessionId, participantId, present }),
        moved,
      )
    },
    add: () => {
      const added = services.addParticipant(viewer, {
        sessionId,
        name: form.text('name'),
        side: form.choice<Side>('side'),
        organisation: form.text('organisation'),
      })
      return answer(request, form, added, done('added'))
    },
    correct: () => {
      const version = whole(form.text('version'))
      const corrected = services.correctRecord(viewer, { sessionId, remarks: remarksIn(form), version })
      return answer(request, form, corrected, done('corrected'))
    },
    send: () => answer(request, form, services.mailRecord(viewer, { sessionId }), done('sent')),
    export: () => {
      const started = services.exportRecord(viewer, {
        sessionId,
        format: form.choice<'pdf' | 'docx'>('format'),
      })
      return answer(request, form, started, ({ jobId }) => redirect(`/eksport/${jobId}`))
    },
  }
  const act = acts[form.intent ?? '']
  if (!act) throw new Response(null, { status: 400 })
  return act()
}

function remarksIn(form: PostedForm) {
  return Object.fromEntries(recordParts.map((part) => [part, form.text(part)]))
}
