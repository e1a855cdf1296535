import { data, type ActionFunctionArgs } from '@remix-run/node'
import { isRefusal, Refusal, refusals } from '~core/refusal'
import { bytesOf, postedForm } from '~app/form'

/** Takes a picture (`file`) for the plan's text. Answers the editor with JSON: the stored file, or the refusal. */
export async function action({ request, params: { planId = '' }, context }: ActionFunctionArgs) {
  try {
    // Before the body is taken in: a stranger's may be as long as anybody's.
    if (!context.viewer) throw new Refusal('signIn.required')
    const form = await postedForm(request)
    const bytes = await bytesOf(form.file('file'))
    return Response.json(await context.services.uploadImage(context.viewer, { planId, bytes }))
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, facts } = error
    return Response.json({ refusal: { code, facts } }, { status: refusals[code] })
  }
}

export function loader(): never {
  throw data(null, { status: 404 })
}
