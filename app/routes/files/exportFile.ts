import type { LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { asAttachment } from '~app/handedFile'

/** The finished file, to be saved and not opened in the page's place. */
export async function loader({ request, params: { jobId = '' }, context }: LoaderFunctionArgs) {
  const { bytes, mediaType, fileName } = await shown(
    request,
    context.services.exportFile(context.viewer, { jobId }),
  )
  return new Response(bytes, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': asAttachment(fileName),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}
