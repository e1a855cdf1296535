/** The HTTP side: what every request passes before a page, the API or the health answer. */
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import { requestLog } from './requestLog'
import type { Deps } from '../deps'
import { lastResort } from './lastResort'
import { limitBody, refuseForeignWrites, refuseOddRequests, securityHeaders } from './security'

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
  app.use(refuseOddRequests(deps.config))
  app.use(compression())
  app.use(securityHeaders(deps.config))
  app.use(limitBody)
  // The demonstration's own addresses do not exist in production, whatever the pages would say.
  if (deps.config.mode === 'production') app.use('/demo', nothingHere)
  app.use('/api', api)
  app.use(refuseForeignWrites(deps.config))
  app.use(pages)
  app.use(lastResort(deps.logger))
  return app
}

const nothingHere: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain').send('demo.only')
}
