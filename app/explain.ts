import { isRouteErrorResponse } from '@remix-run/react'
import { refusals } from '~core/refusal'
import type { ToldRefusal } from './answer'
import type { Texts } from './i18n/texts'

/** What an error page says. */
export interface Explanation {
  readonly title: string
  readonly body: string
  /** Whether trying again may help. */
  readonly again: boolean
}

/** An error in words: what a route refused, what was not found, what went wrong. */
export function explain(error: unknown, { errors, refusals: sentences }: Texts): Explanation {
  if (isRouteErrorResponse(error)) {
    const refusal = refusalIn(error.data)
    const sentence = refusal && sentences[refusal.code](refusal.facts)
    if (error.status === 404)
      return { title: errors.notFound.title, body: sentence ?? errors.notFound.body, again: false }
    if (error.status === 403)
      return { title: errors.denied.title, body: sentence ?? errors.denied.body, again: false }
    if (sentence) return { title: errors.refused.title, body: sentence, again: true }
  }
  // fetch() rejects with a TypeError when the server cannot be reached.
  if (error instanceof TypeError && typeof navigator !== 'undefined' && navigator.onLine === false)
    return { ...errors.offline, again: true }
  return { ...errors.failed, again: true }
}

function refusalIn(body: unknown): ToldRefusal | undefined {
  const refusal = (body as { refusal?: ToldRefusal } | null)?.refusal
  return refusal && refusal.code in refusals ? refusal : undefined
}
