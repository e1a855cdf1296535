import type { ActionFunctionArgs } from '@remix-run/node'
import type { FontPair } from '~core/look/fontPairs'
import { answer, doneAt, toSignIn } from '~app/answer'
import { bytesOf, postedForm } from '~app/form'

/** Saves the look as it was chosen. */
export async function action({ request, params: { municipalityId = '' }, context }: ActionFunctionArgs) {
  const { viewer, services } = context
  // Before the body is taken in: a stranger's may be as long as anybody's.
  if (!viewer) return toSignIn(request)
  const form = await postedForm(request)
  const file = form.file('arms')
  const saved = services.updateLook(viewer, {
    municipalityId,
    colour: form.text('colour'),
    fontPair: form.choice<FontPair>('fontPair'),
    arms: file ? await bytesOf(file) : undefined,
    removeArms: form.ticked('removeArms'),
  })
  return answer(request, form, saved, () => doneAt(`/kommuner/${municipalityId}/utseende`, 'saved'))
}
