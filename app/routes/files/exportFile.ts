import type { LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'

/** The finished file, to be saved and not opened in the page's place. */
export async function loader({ request, params: { jobId = '' }, context }: LoaderFunctionArgs) {
  const { bytes, mediaType, fileName } = await shown(
    request,
    context.services.exportFile(context.viewer, { jobId }),
  )
  // The plain name for old clients, the whole one (RFC 6266) for all others.
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return new Response(bytes, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}
