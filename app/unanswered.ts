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
