import type { LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'
import { asAttachment } from '~app/handedFile'

/** A package, to be saved. */
export async function loader({ request, params: { dispatchId = '' }, context }: LoaderFunctionArgs) {
  const { bytes, mediaType, fileName } = await shown(
    request,
    context.services.dispatchFile(context.viewer, { dispatchId }),
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
