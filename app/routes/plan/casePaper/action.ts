import type { ActionFunctionArgs } from '@remix-run/node'
import { answer, doneAt } from '~app/answer'
import { postedForm } from '~app/form'

/** What is done with a plan's case paper; the form's `intent` says which. */
export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const seen = { planId, version: Number(form.text('version')) }
  const done = (what: string) => () => doneAt(`/planer/${planId}/saksframlegg`, what)
  switch (form.intent) {
    case 'make':
      return answer(request, form, services.makeCasePaper(viewer, { planId }), done('made'))
    case 'finish':
      return answer(request, form, services.finishCasePaper(viewer, seen), done('finished'))
    case 'reopen': {
      const reopened = services.reopenCasePaper(viewer, { ...seen, reason: form.text('reason') })
      return answer(request, form, reopened, done('reopened'))
    }
    default: {
      const saved = services.updateCasePaper(viewer, {
        ...seen,
        caseNumber: form.text('caseNumber'),
        archiveCode: form.text('archiveCode'),
        caseworkerId: form.text('caseworkerId') || null,
      })
      return answer(request, form, saved, done('saved'))
    }
  }
}
