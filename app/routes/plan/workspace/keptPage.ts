/**
 * An open plan is never taken off the screen by what the server answers: somebody may be writing in it.
 *
 * The page is fetched anew whenever something in the plan changes, and that may be the very change that took the
 * viewer's right away, or come after their session has ended. The error page or the way to sign-in would then
 * stand where unsent text was. What the page may still do, and why not more, its lines to the server say.
 */
import { useEffect } from 'react'
import type { Unanswered } from '~app/unanswered'

let open: { readonly planId: string; readonly data: unknown } | null = null

/** Notes what is on the screen, for as long as it is. */
export function useKeptPage(planId: string, data: unknown): void {
  useEffect(() => {
    const kept = { planId, data }
    open = kept
    return () => {
      if (open === kept) open = null
    }
  }, [planId, data])
}

/**
 * The page as the server has it now; as it stands on the screen where the server has none any more, or has somebody
 * else's: another person may have signed in on the same computer, and the page is still its own person's.
 */
export async function freshOrKept<Data extends { readonly me: { readonly id: string } }>(
  planId: string,
  fresh: () => Promise<Data>,
): Promise<Data> {
  const kept = open?.planId === planId ? (open.data as Data) : undefined
  try {
    const answered = await fresh()
    return kept !== undefined && kept.me.id !== answered.me.id ? kept : answered
  } catch (error) {
    if (kept === undefined) throw error
    return kept
  }
}

/**
 * The command's outcome, or why there is none: a failed fetch, the way to sign-in and the server's own trouble (a full
 * disk, say) all come as errors.
 */
export async function answeredOrNot<Outcome>(ask: () => Promise<Outcome>): Promise<Outcome | Unanswered> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof TypeError) return { unanswered: 'noContact' }
    if (!(error instanceof Response)) return { unanswered: 'failed' }
    if (error.headers.get('Location')?.startsWith('/logg-inn')) return { unanswered: 'signedOut' }
    throw error
  }
}
