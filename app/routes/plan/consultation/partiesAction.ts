import { data, type ActionFunctionArgs } from '@remix-run/node'
import { isRefusal } from '~core/refusal'
import { answer, doneAt, refused, shown, toSignIn } from '~app/answer'
import type { ReadListAnswer } from '~app/components/register/ImportList'
import { listIn, organisationIn } from '~app/components/register/organisationIn'
import { postedForm } from '~app/form'

/** What is done with the list of those who are invited; the form's `intent` says which. */
export async function partiesAction({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const { viewer, services } = context
  // Before the body is taken in: a stranger's may be as long as anybody's.
  if (!viewer) return toSignIn(request)
  const { latest } = await shown(request, services.planConsultations(viewer, { planId }))
  const consultationId = latest?.id ?? ''
  const form = await postedForm(request)
  const done = (what: string) => () => doneAt(`/planer/${planId}/horing/instanser`, what)
  switch (form.intent) {
    case 'invite': {
      // A box each; the form has one name for all of them.
      const organisationIds = form.all('organisationId')
      const invited = services.inviteOrganisations(viewer, { consultationId, organisationIds })
      return answer(request, form, invited, done('invited'))
    }
    case 'remove': {
      const removed = services.removeParty(viewer, { consultationId, partyId: form.text('partyId') })
      return answer(request, form, removed, done('removed'))
    }
    case 'readList':
      try {
        const source = await listIn(form)
        return data<ReadListAnswer>({ preview: await services.partyList(viewer, { consultationId, source }) })
      } catch (error) {
        if (!isRefusal(error)) throw error
        return refused(form, error)
      }
    case 'takeList': {
      const source = { text: form.text('text') }
      return answer(
        request,
        form,
        services.importParties(viewer, { consultationId, source }),
        done('imported'),
      )
    }
    default: {
      const added = services.addParty(viewer, { consultationId, ...organisationIn(form) })
      return answer(request, form, added, done('added'))
    }
  }
}
