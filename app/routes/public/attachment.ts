import type { LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { handedFile } from '~app/handedFile'

/** A file of a statement, as everybody may have it. It may be withheld at any time, so nobody keeps it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { name = '', fileId: statementFileId = '' } = params
  const { services, viewer } = context
  const file = await shown(request, services.publishedFile(viewer, { name, statementFileId }))
  return handedFile(request, file, { cache: 'private, no-store' })
}
