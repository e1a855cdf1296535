/** A file as an answer. */

export interface FileToHand {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
}

/**
 * A file to be saved, or a picture within a page. Opened by itself it is a document of its own: it may do nothing.
 *
 * @param cache what may keep it
 */
export function handedFile(
  request: Request,
  { name, mediaType, bytes, etag }: FileToHand,
  { inline = false, cache }: { readonly inline?: boolean; readonly cache: string },
): Response {
  const headers: Record<string, string> = {
    ETag: etag,
    'Cache-Control': cache,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Disposition': inline ? 'inline' : asAttachment(name),
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(bytes, { headers: { ...headers, 'Content-Type': mediaType } })
}

/** The plain name for old clients, the whole one (RFC 6266) for all others. */
export function asAttachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
