/**
 * Whether a browser's `Origin` header names a page of this installation: of its public address, or of the host that
 * was asked, since a proxy may call the server by another name.
 *
 * @param host the request's `Host` header
 */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false
  const page = new URL(origin)
  const home = new URL(publicUrl)
  // Where people come by https, an unencrypted page of the same name was put there by somebody on the line.
  if (page.host === home.host) return page.protocol === home.protocol || home.protocol !== 'https:'
  return page.host === host
}
