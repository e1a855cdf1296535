import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { handedFile } from '~app/handedFile'
import { fileFormat } from './fileFormat'

/** The adopted plan to print or to keep. It never changes; until it is made, a page says so. */
export async function loader({ request, params: { name = '' }, context }: LoaderFunctionArgs) {
  const format = /\.(\w+)$/.exec(new URL(request.url).pathname)?.[1] ?? ''
  const { services, viewer } = context
  // The page may be taken back, and what is kept for an hour is read for an hour more.
  const cache = viewer === null ? 'public, max-age=3600' : 'private, no-store'
  if (format === 'json')
    return handedFile(request, await shown(request, services.publicPlanJson(viewer, { name })), { cache })
  const asked = services.publicPlanFile(viewer, { name, format: fileFormat(format) })
  const { state, file } = await shown(request, asked)
  if (state === 'made') return handedFile(request, file, { cache })
  return redirect(`/plan/${name}/fil/${format}`, { status: 303, headers: { 'Cache-Control': 'no-store' } })
}
