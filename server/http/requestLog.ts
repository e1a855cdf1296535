import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/**
 * One line for each answer: what was asked, how it went, how long it took. Never what was in it: paths are
 * cut before secrets that stand in them (sign-in links, invitations, statements), and queries are left out.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const began = performance.now()
    response.on('finish', () => {
      const line = {
        method: request.method,
        path: withoutSecrets(request.originalUrl),
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - began),
      }
      if (response.statusCode >= 500) logger.error(line, 'request')
      else if (line.path.startsWith('/assets/')) logger.trace(line, 'request')
      else logger.info(line, 'request')
    })
    next()
  }
}

function withoutSecrets(url: string): string {
  const path = url.split('?')[0] ?? ''
  return path.replace(/(\/lenke\/|\/invitasjon\/|\/uttalelse\/).+/i, '$1…')
}
