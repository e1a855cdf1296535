/** The session's cookie: only a random token, readable by no script. */
import type { Config } from '../config'

export const SESSION_COOKIE = 'langbord_session'

/**
 * How long the browser keeps the cookie; the longest that browsers allow. The session itself ends on the server,
 * after thirty days without use, so the cookie need not be renewed at each visit.
 */
const COOKIE_SECONDS = 400 * 24 * 60 * 60

type CookieConfig = Pick<Config, 'publicUrl'>

/** The `Set-Cookie` header that signs a browser in. */
export function sessionCookie(config: CookieConfig, sessionToken: string): string {
  return setCookie(config, sessionToken, COOKIE_SECONDS)
}

/** The `Set-Cookie` header that makes the browser forget its session. */
export function endedSessionCookie(config: CookieConfig): string {
  return setCookie(config, '', 0)
}

function setCookie(config: CookieConfig, value: string, maxAge: number): string {
  const secure = config.publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${SESSION_COOKIE}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`
}

/** The session token in a request's `Cookie` header, if there is one. */
export function sessionTokenOf(cookieHeader: string | null | undefined): string | undefined {
  for (const pair of cookieHeader?.split(';') ?? []) {
    const [name, value] = pair.split('=', 2)
    if (name?.trim() === SESSION_COOKIE && value?.trim()) return value.trim()
  }
  return undefined
}
