import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

/**
 * Answers what nothing before it could. Only the status goes out: what went wrong, and where in the code, is for the
 * log, in whatever mode the process runs.
 */
export function lastResort(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const status = statusOf(error)
    if (status >= 500) logger.error({ error }, 'a request could not be answered')
    // The answer is on its way: Express can only break it off.
    if (response.headersSent) return next(error)
    response.status(status).set('Cache-Control', 'no-store').type('text/plain').send(STATUS_CODES[status])
  }
}

/** Express gives its own refusals, such as an address that cannot be decoded, the status that they deserve. */
function statusOf(error: unknown): number {
  const { status } = (error ?? {}) as { status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}
