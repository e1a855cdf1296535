/** The link to one's own draft, kept in a cookie that only this consultation's pages are sent. */

const COOKIE = 'langbord_uttalelse'
const DAY = 24 * 60 * 60

/** The link in the request's cookie; null when the visitor has begun nothing, or has cookies from nowhere. */
export function ownLinkOf(request: Request): string | null {
  const found = new RegExp(`(?:^|; *)${COOKIE}=([\\w.-]+)`).exec(request.headers.get('cookie') ?? '')
  return found?.[1] ?? null
}

/**
 * The `Set-Cookie` header that keeps the link on this device, or forgets it.
 *
 * @param publicUrl says whether it may travel without encryption
 */
export function ownLinkCookie(publicUrl: string, name: string, link: string | null): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  // The draft itself says when it ends; a year is longer than any consultation.
  const age = link === null ? 0 : 365 * DAY
  return `${COOKIE}=${link ?? ''}; Path=/horing/${encodeURIComponent(name)}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
}
