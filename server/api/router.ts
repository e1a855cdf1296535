/**
 * The read-only JSON interface, mounted at /api. A key opens one municipality's plans; cookies count for nothing
 * here, so nothing that a browser carries with it can be misused.
 */
import { createHash } from 'node:crypto'
import { Router, type Request, type RequestHandler, type Response } from 'express'
import { countTry, rateLimits } from '../auth/rateLimit'
import type { Deps } from '../deps'
import { loadPlanDocument } from '../queries/planDocument'
import description from './openapi.json'
import { planOfMunicipality, plansOfMunicipality } from './plans'
import { snapshotOfPlan, snapshotsOfPlan } from './snapshots'
import { answerProblem, problems } from './problem'
import { tokenHolder, type TokenHolder } from './tokens'

export function apiRouter(deps: Deps): Router {
  const router = Router({ caseSensitive: true })
  router.use(onlyReading)
  router.get('/v1/openapi.json', (request, response) => answer(request, response, description))
  router.get('/v1/plans', withKey(deps, plans(deps)))
  router.get('/v1/plans/:planId', withKey(deps, plan(deps)))
  router.get('/v1/plans/:planId/document', withKey(deps, document(deps)))
  router.get('/v1/plans/:planId/snapshots', withKey(deps, snapshots(deps)))
  router.get('/v1/plans/:planId/snapshots/:snapshotId', withKey(deps, snapshot(deps)))
  router.use((_request, response) => answerProblem(response, 404, 'page.notFound'))
  router.use(problems(deps.logger))
  return router
}

/** What an address answers to the holder of a key. */
type Answer = (holder: TokenHolder, planId: string, snapshotId: string) => Promise<object>

const plans =
  ({ db }: Deps): Answer =>
  ({ municipalityId }) =>
    plansOfMunicipality(db, municipalityId)

const plan =
  ({ db }: Deps): Answer =>
  ({ municipalityId }, planId) =>
    planOfMunicipality(db, municipalityId, planId)

const document =
  (deps: Deps): Answer =>
  async ({ municipalityId }, planId) => {
    await planOfMunicipality(deps.db, municipalityId, planId)
    return loadPlanDocument(deps, planId)
  }

const snapshots =
  ({ db }: Deps): Answer =>
  async ({ municipalityId }, planId) => {
    await planOfMunicipality(db, municipalityId, planId)
    return snapshotsOfPlan(db, planId)
  }

const snapshot =
  ({ db }: Deps): Answer =>
  async ({ municipalityId }, planId, snapshotId) => {
    await planOfMunicipality(db, municipalityId, planId)
    return snapshotOfPlan(db, planId, snapshotId)
  }

const onlyReading: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  response.set('Allow', 'GET, HEAD')
  answerProblem(response, 405, 'access.denied')
}

function withKey(deps: Deps, find: Answer): RequestHandler {
  return async (request, response, next) => {
    try {
      const holder = await tokenHolder(deps, request.headers.authorization)
      if (!holder) {
        await countTry(deps, rateLimits.apiStrangers, request.ip ?? '')
        response.set('WWW-Authenticate', 'Bearer realm="Langbord"')
        return answerProblem(response, 401, 'token.invalid')
      }
      await countTry(deps, rateLimits.apiByToken, holder.tokenId)
      const { planId = '', snapshotId = '' } = request.params as Record<string, string>
      answer(request, response, await find(holder, planId, snapshotId))
    } catch (error) {
      next(error)
    }
  }
}

/** Answers with JSON, or with "not modified" to whoever has the same answer already. */
function answer(request: Request, response: Response, body: object): void {
  const text = JSON.stringify(body)
  // Weak, because the same answer may go out compressed or not.
  const etag = `W/"${createHash('sha256').update(text).digest('base64url')}"`
  response.vary('Authorization').set({ ETag: etag, 'Cache-Control': 'private, no-cache' })
  if (knows(request, etag)) response.status(304).end()
  else response.type('application/json').send(text)
}

/**
 * Whether If-None-Match names the answer. Not Express's own test: that gives in to the "Cache-Control: no-cache"
 * which fetch adds by itself to every request with such a header.
 */
function knows(request: Request, etag: string): boolean {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim())
  return known.includes(etag) || known.includes(etag.slice(2))
}
