import type { LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { handedFile } from '~app/handedFile'

/** A picture of an adopted text, or the arms above it. Its bytes never change under one id. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { name = '', fileId = '' } = params
  const { services, viewer } = context
  const file = await shown(request, services.publicPlanPicture(viewer, { name, fileId }))
  return handedFile(request, file, { inline: true, cache: 'private, max-age=31536000, immutable' })
}
