import type { ActionFunctionArgs } from '@remix-run/node'
import type { PlanLanguage } from '~core/plan/document'
import { MOST_PARTS, type TemplatePart } from '~core/casePaper/template'
import { answer, toSignIn } from '~app/answer'
import { postedForm, type PostedForm } from '~app/form'
import { redirect } from '@remix-run/node'

/** Saves the template as it was filled in. */
export async function action({ request, params: { municipalityId = '' }, context }: ActionFunctionArgs) {
  const { viewer, services } = context
  if (!viewer) return toSignIn(request)
  const form = await postedForm(request)
  const language = form.choice<PlanLanguage>('language')
  const saved = services.savePaperTemplate(viewer, {
    municipalityId,
    language,
    version: Number(form.text('version')),
    parts: partsIn(form),
  })
  const query = new URLSearchParams({ sprak: language, gjort: 'template' })
  return answer(request, form, saved, () => redirect(`/kommuner/${municipalityId}/saksframlegg?${query}`))
}

/** The parts that are included, by the places that were chosen; of two with one place, the upper comes first. */
function partsIn(form: PostedForm): TemplatePart[] {
  // A part that was left out, and one more of the municipality's own, stand in the form besides.
  const count = Math.min(Number(form.text('count')) || 0, MOST_PARTS * 2)
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => form.ticked(`with-${index}`))
    .map((index) => ({ index, place: Number(form.text(`place-${index}`)) }))
    .sort((one, other) => one.place - other.place || one.index - other.index)
    .map(({ index }) => ({
      part: (form.text(`part-${index}`) || null) as TemplatePart['part'],
      title: form.text(`title-${index}`),
      guidance: form.text(`guidance-${index}`),
      text: form.text(`text-${index}`),
    }))
}
