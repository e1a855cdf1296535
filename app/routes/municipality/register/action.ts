import { data, type ActionFunctionArgs } from '@remix-run/node'
import { isRefusal } from '~core/refusal'
import { answer, doneAt, refused, toSignIn } from '~app/answer'
import type { ReadListAnswer } from '~app/components/register/ImportList'
import { listIn, organisationIn } from '~app/components/register/organisationIn'
import { postedForm } from '~app/form'

/** What is done with the register; the form's `intent` says which. */
export async function action({ request, params: { municipalityId = '' }, context }: ActionFunctionArgs) {
  const { viewer, services } = context
  // Before the body is taken in: a stranger's may be as long as anybody's.
  if (!viewer) return toSignIn(request)
  const form = await postedForm(request)
  const organisationId = form.text('organisationId')
  const done = (what: string) => () => doneAt(`/kommuner/${municipalityId}/register`, what)
  switch (form.intent) {
    case 'change': {
      const changed = services.changeOrganisation(viewer, { organisationId, ...organisationIn(form) })
      return answer(request, form, changed, done('changed'))
    }
    case 'remove':
      return answer(request, form, services.removeOrganisation(viewer, { organisationId }), done('removed'))
    case 'readList':
      try {
        const source = await listIn(form)
        const preview = await services.organisationList(viewer, { municipalityId, source })
        return data<ReadListAnswer>({ preview })
      } catch (error) {
        if (!isRefusal(error)) throw error
        return refused(form, error)
      }
    case 'takeList': {
      const source = { text: form.text('text') }
      const taken = services.importOrganisations(viewer, { municipalityId, source })
      return answer(request, form, taken, done('imported'))
    }
    default: {
      const added = services.addOrganisation(viewer, { municipalityId, ...organisationIn(form) })
      return answer(request, form, added, done('added'))
    }
  }
}
