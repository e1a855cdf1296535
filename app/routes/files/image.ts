import type { LoaderFunctionArgs } from '@remix-run/node'
import { shown } from '~app/answer'

/** A picture of a plan. Its bytes never change under one id. */
export async function loader({ request, params: { fileId = '' }, context }: LoaderFunctionArgs) {
  const { bytes, mediaType, etag } = await shown(request, context.services.image(context.viewer, { fileId }))
  const headers = {
    ETag: etag,
    'Cache-Control': 'private, max-age=31536000, immutable',
    // A picture opened by itself is a document of its own: it may do nothing.
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(bytes, { headers: { ...headers, 'Content-Type': mediaType } })
}
