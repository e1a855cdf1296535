import type { Locale } from '~core/access/fields'
import type { Viewer } from '~core/access/viewer'
import type { Id } from '~core/ids'
import type { Config } from '../config'
import type { Services } from '../services'

/** What every page is given: who asks, in which language, and what may be asked of. Remix's load context. */
export interface RequestContext {
  readonly viewer: Viewer | null
  /** The viewer's own session, so that it can be told from the others in the list. */
  readonly sessionId: Id | null
  readonly locale: Locale
  readonly services: Services
  /** For this answer's inline scripts and styles only. */
  readonly nonce: string
  readonly mode: Config['mode']
  /** Without a trailing slash. */
  readonly publicUrl: string
  /** The client's address, for rate limits. */
  readonly clientAddress: string
  /** `Set-Cookie` headers for what a page's answer may change in the browser. */
  readonly cookies: {
    /** Signs the browser in with a session's token, or out with null. */
    session(token: string | null): string
    /** Keeps the language of someone who is not signed in. */
    locale(locale: Locale): string
  }
}
