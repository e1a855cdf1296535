import type { LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { handedFile } from '~app/handedFile'

/** A document that goes out with the consultation. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { name = '', fileId: consultationFileId = '' } = params
  const { services, viewer } = context
  const file = await shown(request, services.consultationFile(viewer, { name, consultationFileId }))
  return handedFile(request, file, { cache: 'private, no-cache' })
}
