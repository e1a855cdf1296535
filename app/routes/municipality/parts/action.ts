import { data, type ActionFunctionArgs } from '@remix-run/node'
import type { Side } from '~core/access/sides'
import { isRefusal } from '~core/refusal'
import type { PlanLanguage } from '~core/plan/document'
import { answer, doneAt, refused } from '~app/answer'
import { postedForm } from '~app/form'

/** Everything that an administrator changes; the form's `intent` says which. */
export async function action({ request, params: { municipalityId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const personId = form.text('personId')
  const seat = () => ({
    side: form.choice<Side>('side'),
    organisation: form.text('organisation'),
    title: form.text('title'),
    admin: form.ticked('admin'),
  })
  const done = (what: string) => () => doneAt(`/kommuner/${municipalityId}`, what)
  switch (form.intent) {
    case 'add': {
      const person = { email: form.text('email'), name: form.text('name') }
      const added = services.addMember(viewer, { municipalityId, ...person, ...seat() })
      return answer(request, form, added, done('added'))
    }
    case 'change': {
      const changed = services.updateMember(viewer, { municipalityId, personId, ...seat() })
      return answer(request, form, changed, done('changed'))
    }
    case 'remove': {
      const handOverTo = form.text('handOverTo') || undefined
      const removed = services.removeMember(viewer, { municipalityId, personId, handOverTo })
      return answer(request, form, removed, done('removed'))
    }
    case 'deleteTemplate': {
      const deleted = services.deleteTemplate(viewer, { templateId: form.text('templateId') })
      return answer(request, form, deleted, done('templateDeleted'))
    }
    case 'revoke': {
      const revoked = services.revokeApiToken(viewer, { municipalityId, tokenId: form.text('tokenId') })
      return answer(request, form, revoked, done('revoked'))
    }
    case 'createToken':
      try {
        // Shown in this very answer and nowhere else, so there is no redirect that could lose or keep it.
        const { token } = await services.createApiToken(viewer, { municipalityId, name: form.text('name') })
        return data({ intent: null, token })
      } catch (error) {
        if (!isRefusal(error)) throw error
        return refused(form, error)
      }
    default: {
      const saved = services.updateMunicipality(viewer, {
        municipalityId,
        name: form.text('name'),
        number: form.text('number'),
        language: form.choice<PlanLanguage>('language'),
      })
      return answer(request, form, saved, done('saved'))
    }
  }
}
