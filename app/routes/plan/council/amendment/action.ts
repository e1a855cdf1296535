import type { ActionFunctionArgs } from '@remix-run/node'
import type { AnyBlockJson } from '~core/document/json'
import { amendmentWish, type AmendmentManner } from '~core/council/passage'
import type { Wish } from '~core/proposal/wish'
import { Refusal } from '~core/refusal'
import { answer, doneAt, refused, toSignIn } from '~app/answer'
import { postedForm, type PostedForm } from '~app/form'

/** Puts the amendment that was written in the form before its body. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { planId = '', stepId = '' } = params
  const { viewer, services } = context
  if (!viewer) return toSignIn(request)
  const form = await postedForm(request)
  const wish = wishIn(form)
  if (!wish) return refused(form, new Refusal('input.invalid', { fields: ['words'] }))
  const put = services.putAmendment(viewer, {
    ...{ stepId, sectionId: form.text('sectionId'), wish },
    ...{ reason: form.text('reason'), mover: form.text('mover'), parties: partiesIn(form) },
  })
  return answer(request, form, put, () => doneAt(`/planer/${planId}/politisk`, 'put'))
}

/** What is wanted of the block as it stood on the page; null without words, or without a block. */
function wishIn(form: PostedForm): Wish | null {
  const manner = form.choice<AmendmentManner>('manner')
  const words = form.text('words')
  if (manner !== 'strike' && words.trim() === '') return null
  try {
    const block = JSON.parse(form.text('block')) as AnyBlockJson
    return amendmentWish(block, form.text('sectionId'), manner, words)
  } catch {
    return null
  }
}

const partiesIn = (form: PostedForm) =>
  form
    .text('parties')
    .split(',')
    .map((party) => party.trim())
    .filter((party) => party !== '')
