/** Problems of the JSON interface, in the form of RFC 9457. */
import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { isRefusal, refusals } from '~core/refusal'

/** What the interface can answer besides what was asked for. */
const details = {
  'access.denied': 'This interface is for reading: GET and HEAD.',
  'plan.notFound': 'There is no such plan in the municipality that this key belongs to.',
  'snapshot.notFound': 'There is no such snapshot of the plan.',
  'snapshot.damaged': 'The content of the snapshot does not match its hash, and is not shown.',
  'page.notFound': 'There is nothing at this address. The description is at /api/v1/openapi.json.',
  'token.invalid': 'Send a key from the municipality’s settings as “Authorization: Bearer …”.',
  'rate.limited': 'Too many requests. Retry-After says when the next one is welcome.',
} as const

export type ProblemCode = keyof typeof details

/** Answers with a problem. */
export function answerProblem(response: Response, status: number, code: ProblemCode): void {
  const problem = {
    type: `urn:langbord:problem:${code}`,
    title: STATUS_CODES[status] ?? String(status),
    status,
    detail: details[code],
  }
  send(response, status, problem)
}

function send(response: Response, status: number, problem: object): void {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem))
}

/** Turns refusals into problems; what nobody foresaw is logged and told without its reasons. */
export function problems(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (isRefusal(error) && error.code in details) {
      if (error.code === 'rate.limited') response.set('Retry-After', String(error.facts.seconds))
      return answerProblem(response, refusals[error.code], error.code as ProblemCode)
    }
    // An address that cannot be decoded is the address of nothing.
    if ((error as { status?: unknown } | null)?.status === 400)
      return answerProblem(response, 404, 'page.notFound')
    logger.error({ error }, 'the JSON interface failed')
    send(response, 500, { type: 'about:blank', title: STATUS_CODES[500], status: 500 })
  }
}
