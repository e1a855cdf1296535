/** A text for programs rather than people: a feed, a map of the pages. */
export function publicText(
  request: Request,
  text: string,
  { mediaType, cache, etag }: { readonly mediaType: string; readonly cache: string; readonly etag?: string },
): Response {
  const headers = { 'Cache-Control': cache, ...(etag !== undefined && { ETag: etag }) }
  if (etag !== undefined && request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': `${mediaType}; charset=utf-8` } })
}
