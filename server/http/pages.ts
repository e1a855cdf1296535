/** Hands a request to Remix, with everything its routes may use in the load context. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type RequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { Router } from 'express'
import type { ViteDevServer } from 'vite'
import { endedSessionCookie, sessionCookie, sessionTokenOf } from '../auth/cookie'
import { viewerOf } from '../auth/sessions'
import type { Deps } from '../deps'
import type { Services } from '../services'
import type { RequestContext } from './context'
import { localeCookie, localeOf } from './locale'

/** The pages as built for production, with their scripts and styles. */
export async function builtPages(deps: Deps, services: Services): Promise<Router> {
  const build = (await import(pathToFileURL(resolve('build/server/index.js')).href)) as ServerBuild
  const router = Router()
  router.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }))
  router.use(express.static('build/client', { maxAge: '1h' }))
  router.all('*', remix(deps, services, build))
  return router
}

/** The pages as Vite serves them while somebody works on them. */
export function livePages(deps: Deps, services: Services, vite: ViteDevServer): Router {
  const router = Router()
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  router.use(vite.middlewares)
  router.all('*', remix(deps, services, build))
  return router
}

function remix(
  deps: Deps,
  services: Services,
  build: ServerBuild | (() => Promise<ServerBuild>),
): RequestHandler {
  const mode = deps.config.mode === 'development' ? 'development' : 'production'
  return createRequestHandler({
    build,
    mode,
    getLoadContext: async (request, response) => {
      const { cookie } = request.headers
      const session = await viewerOf(deps, sessionTokenOf(cookie))
      return {
        viewer: session?.viewer ?? null,
        sessionId: session?.sessionId ?? null,
        locale: session?.locale ?? localeOf(cookie, request.headers['accept-language']),
        services,
        nonce: response.locals.nonce as string,
        mode: deps.config.mode,
        publicUrl: deps.config.publicUrl,
        clientAddress: request.ip ?? '',
        cookies: {
          session: (token) =>
            token === null ? endedSessionCookie(deps.config) : sessionCookie(deps.config, token),
          locale: localeCookie,
        },
      } satisfies RequestContext
    },
  })
}
