import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { answer } from '~app/answer'
import { postedForm } from '~app/form'

/** A computed part is taken over as one's own text, or computed again. Goes back to the text where there is no script. */
export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  const form = await postedForm(request)
  const { viewer, services } = context
  const sectionId = form.text('sectionId')
  const part = { sectionId }
  const changed =
    form.intent === 'handBack' ? services.handBackPart(viewer, part) : services.takeOverPart(viewer, part)
  return answer<object>(request, form, changed, () => redirect(`/planer/${planId}#${sectionId}`))
}
