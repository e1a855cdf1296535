/**
 * How routes answer: what a loader shows or refuses, and what comes of a posted form.
 *
 * A refusal in a loader becomes the error page with its status. A refusal in an action comes back to the form with
 * what was typed, so that nothing is lost where there is no JavaScript either.
 */
import { data, redirect } from '@remix-run/node'
import { isRefusal, refusals, type Refusal, type RefusalCode, type RefusalFacts } from '~core/refusal'
import type { PostedForm } from './form'

/** A refusal as it travels to the page: the page finds the sentence. */
export interface ToldRefusal {
  readonly code: RefusalCode
  readonly facts: RefusalFacts
}

/** What an action answers when the command refused. */
export interface RefusedForm {
  /** Which of the page's forms it was. */
  readonly intent: string | null
  readonly refusal: ToldRefusal
  /** What was typed, by field name. */
  readonly values: Readonly<Record<string, string>>
}

/** A query's result for a loader; a refusal is thrown as the page's error, or leads to sign-in. */
export async function shown<T>(request: Request, asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (error.code === 'signIn.required') throw toSignIn(request)
    throw data({ refusal: told(error) }, { status: refusals[error.code] })
  }
}

/** A command's outcome for an action: where to go on success, or the refusal back to its form. */
export async function answer<T>(
  request: Request,
  form: PostedForm,
  asked: Promise<T>,
  then: (outcome: T) => Response,
) {
  try {
    return then(await asked)
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (error.code === 'signIn.required') return toSignIn(request)
    return refused(form, error)
  }
}

/** The refusal, back to the form that was posted. */
export function refused(form: PostedForm, refusal: Refusal) {
  const body: RefusedForm = { intent: form.intent, refusal: told(refusal), values: form.values }
  return data(body, { status: refusals[refusal.code] })
}

function told({ code, facts }: Refusal): ToldRefusal {
  return { code, facts }
}

/** Sends to sign-in, and afterwards back to where the visitor was. */
export function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url)
  const back = request.method === 'GET' ? pathname + search : pathname
  return redirect(`/logg-inn?${new URLSearchParams({ videre: back })}`)
}

/** Back to a page, which then tells what was done. The page's texts know the word. */
export function doneAt(path: string, done: string): Response {
  return redirect(`${path}?${new URLSearchParams({ gjort: done })}`)
}

/** A path of our own to go on to, or the fallback: an address from outside must not lead away from here. */
export function ownPath(path: string | null | undefined, fallback: string): string {
  return path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : fallback
}
