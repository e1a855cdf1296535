import type { ShouldRevalidateFunction } from '@remix-run/react'

/** What came of a command that never got an answer of its own. */
export interface Unanswered {
  readonly unanswered: 'signedOut' | 'noContact' | 'failed'
}

/** After a command without an answer nothing is fetched anew: it would fail the same way, and take the page along. */
export const onlyAfterAnswers: ShouldRevalidateFunction = ({
  actionResult,
  actionStatus,
  defaultShouldRevalidate,
}) => {
  const unanswered = typeof actionResult === 'object' && actionResult !== null && 'unanswered' in actionResult
  return unanswered || (actionStatus ?? 0) >= 400 ? false : defaultShouldRevalidate
}

/**
 * What frames every page is not fetched anew when a page that stands asks for itself alone: nothing in it has changed,
 * and where the net is gone, a frame that could not be fetched would take the page down with everything in it.
 */
export const notForTheSamePage: ShouldRevalidateFunction = (change) => {
  const isSamePage = change.formMethod === undefined && change.currentUrl.href === change.nextUrl.href
  return !isSamePage && onlyAfterAnswers(change)
}
