import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { recordParts, type RecordPart } from '~core/council/recordParts'
import { answer, doneAt } from '~app/answer'
import { postedForm, type PostedForm } from '~app/form'

/** What is done with a meeting's record; the form's `intent` says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { planId = '', stepId = '' } = params
  const form = await postedForm(request)
  const { viewer, services } = context
  const seen = { stepId, version: Number(form.text('version')) }
  const told = (asked: Promise<unknown>, what: string) =>
    answer(request, form, asked, () => doneAt(`/planer/${planId}/politisk/${stepId}/protokoll`, what))
  switch (form.intent) {
    case 'compute':
      return told(services.computeMeetingRecord(viewer, seen), 'computed')
    case 'finish':
      return told(services.finishMeetingRecord(viewer, seen), 'finished')
    case 'reopen':
      return told(services.reopenMeetingRecord(viewer, { ...seen, reason: form.text('reason') }), 'reopened')
    case 'export': {
      const asked = { stepId, format: form.choice<'pdf' | 'docx'>('format') }
      const started = services.exportMeetingRecord(viewer, asked)
      return answer(request, form, started, ({ jobId }) => redirect(`/eksport/${jobId}`))
    }
    default:
      return told(services.correctMeetingRecord(viewer, { ...seen, texts: textsIn(form) }), 'corrected')
  }
}

/** A part that the form does not have stays as it is. */
function textsIn(form: PostedForm): Partial<Record<RecordPart, string>> {
  const sent = recordParts.filter((part) => Object.hasOwn(form.values, part))
  return Object.fromEntries(sent.map((part) => [part, form.text(part)]))
}
