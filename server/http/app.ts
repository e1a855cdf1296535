/** The HTTP side: what every request passes before a page, the API or the health answer. */
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import { requestLog } from './requestLog'
import type { Deps } from '../deps'
import { limitBody, refuseForeignWrites, securityHeaders } from './security'

/** Megabytes: a Word file of 30, and the form around it. */
const LARGEST_BODY = 32

export interface HttpParts {
  readonly health: RequestHandler
  readonly api: RequestHandler
  readonly pages: RequestHandler
}

export function httpApp(deps: Deps, { health, api, pages }: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', deps.config.trustedProxies)
  app.use(requestLog(deps.logger))
  app.get('/healthz', health)
  app.use(compression())
  app.use(securityHeaders(deps.config))
  app.use(limitBody(LARGEST_BODY))
  app.use('/api', api)
  app.use(refuseForeignWrites)
  app.use(pages)
  return app
}
