import type { ActionFunctionArgs } from '@remix-run/node'
import type { RuleProfileKind } from '~core/consultation/ruleProfile'
import { answer, doneAt, toSignIn } from '~app/answer'
import { bytesOf, postedForm, type PostedForm } from '~app/form'

/** What is done with a consultation; the form's `intent` says which, or names the step that is saved. */
export async function pageAction({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const { viewer, services } = context
  // Before the body is taken in: a stranger's may be as long as anybody's.
  if (!viewer) return toSignIn(request)
  const form = await postedForm(request)
  const consultationId = form.text('consultationId')
  const version = Number(form.text('version'))
  const done = (what: string) => () => doneAt(`/planer/${planId}/horing`, what)
  switch (form.intent) {
    case 'prepare':
      return answer(request, form, services.prepareConsultation(viewer, { planId }), done('prepared'))
    case 'attach': {
      const file = form.file('file')
      const document = { fileName: file?.name ?? '', bytes: await bytesOf(file) }
      const attached = services.attachDocument(viewer, { consultationId, ...document })
      return answer(request, form, attached, done('attached'))
    }
    case 'detach': {
      const documentId = form.text('documentId')
      const detached = services.detachDocument(viewer, { consultationId, documentId })
      return answer(request, form, detached, done('detached'))
    }
    case 'open':
      return answer(request, form, services.openConsultation(viewer, { consultationId, version }), (opened) =>
        done(opened.planned ? 'planned' : 'opened')(),
      )
    case 'hold':
      return answer(request, form, services.holdOpening(viewer, { consultationId }), done('held'))
    case 'extend': {
      const extension = { deadlineOn: form.text('extendTo'), reason: form.text('reason') }
      const extended = services.extendConsultation(viewer, { consultationId, ...extension })
      return answer(request, form, extended, done('extended'))
    }
    case 'cancel': {
      const reason = form.text('reason')
      const cancelled = services.cancelConsultation(viewer, { consultationId, reason })
      return answer(request, form, cancelled, done('cancelled'))
    }
    default: {
      const changes = changesIn(form)
      const saved = services.updateConsultation(viewer, { consultationId, version, ...changes })
      return answer(request, form, saved, done('saved'))
    }
  }
}

/** What the step's form changes. */
function changesIn(form: PostedForm) {
  switch (form.intent) {
    case 'text':
      return { snapshotId: form.text('snapshotId') || null }
    case 'rules':
      return {
        rules: {
          ruleProfile: form.choice<RuleProfileKind>('ruleProfile'),
          weeks: Number(form.text('weeks') || Number.NaN),
          addsForHolidays: form.ticked('addsForHolidays'),
          opensOn: form.text('opensOn'),
          deadlineOn: form.ticked('useProposed') ? null : form.text('deadlineOn'),
        },
      }
    case 'page': {
      const framing = { title: form.text('title'), intro: form.text('intro') }
      // Once it is open, the address is what people have.
      return form.ticked('name') ? { ...framing, name: form.text('name') } : framing
    }
    case 'contact':
      return {
        contactName: form.text('contactName'),
        contactEmail: form.text('contactEmail'),
        contactPhone: form.text('contactPhone'),
      }
    case 'letter':
      return { letter: form.text('letter') }
    case 'answers': {
      const days = form.text('remindDays').trim()
      return { moderated: form.ticked('moderated'), remindDays: days === '' ? null : Number(days) }
    }
    default:
      return {}
  }
}
