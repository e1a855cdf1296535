import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { handedFile } from '~app/handedFile'

/** The text that is asked about, to print or to keep. It never changes; until it is made, a page says so. */
export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const { state, file } = await shown(request, context.services.askedPdf(context.viewer, { name }))
  if (state === 'made') return handedFile(request, file, { cache: 'public, max-age=3600' })
  return redirect(`/horing/${name}/pdf`, { status: 303, headers: { 'Cache-Control': 'no-store' } })
}
