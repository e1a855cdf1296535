import type { LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { handedFile } from '~app/handedFile'

/** A file as it was sent, for those who treat the statements. */
export async function loader({
  request,
  params: { fileId: statementFileId = '' },
  context,
}: LoaderFunctionArgs) {
  const { services, viewer } = context
  const file = await shown(request, services.statementFile(viewer, { statementFileId }))
  return handedFile(request, file, { cache: 'private, no-store' })
}
