/** What every answer says about itself, and which requests are not listened to. */
import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Config } from '../config'
import { isOwnOrigin } from '../ownOrigin'
import { sendTooLargePage } from './tooLargePage'

declare module 'express-serve-static-core' {
  interface Locals {
    /** This answer's nonce for inline scripts and styles. */
    nonce: string
  }
}

/**
 * Security headers with a strict Content-Security-Policy.
 *
 * Scripts and styles need the nonce. Style *attributes* are allowed: the editor places other people's carets
 * with them, and they cannot run anything.
 */
export function securityHeaders(config: Config): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(18).toString('base64')
    response.locals.nonce = nonce
    const secure = config.publicUrl.startsWith('https:')
    // Vite's development client injects styles and evaluates modules of its own.
    const development = config.mode === 'development'
    const hosts = new Set([new URL(config.publicUrl).host, hostIn(request.headers.host)])
    const sockets = [...hosts].map((host) => `${secure ? 'wss' : 'ws'}://${host}`)
    const policy = [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
      ...(development ? [] : ["style-src-attr 'unsafe-inline'"]),
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self' ${sockets.join(' ')}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      ...(secure ? ['upgrade-insecure-requests'] : []),
    ]
    response.setHeader('Content-Security-Policy', policy.join('; '))
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'same-origin')
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
    next()
  }
}

/** The host of a `Host` header that has been let through by `refuseOddRequests`. */
function hostIn(header: string | undefined): string {
  return new URL(`http://${header ?? ''}`).host
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Refuses what no address can be made of, before anything else looks at it: 400 for a host that is none, 405 for a
 * method that is not among those of pages and the API.
 */
export function refuseOddRequests({ trustedProxies }: Pick<Config, 'trustedProxies'>): RequestHandler {
  return (request, response, next) => {
    // Remix reads the port out of this one, whoever sent it.
    if (trustedProxies === 0) delete request.headers['x-forwarded-host']
    const forwarded = request.get('x-forwarded-host')?.split(',')[0]?.trim()
    const hosts = [request.headers.host ?? '', ...(forwarded === undefined ? [] : [forwarded])]
    if (!METHODS.includes(request.method)) response.status(405).type('text/plain').send('input.invalid')
    else if (!hosts.every(isHost)) response.status(400).type('text/plain').send('input.invalid')
    else next()
  }
}

function isHost(host: string): boolean {
  return /^[\p{L}\p{N}._-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/iu.test(host) && URL.canParse(`http://${host}`)
}

/**
 * Refuses writes that come from another site (CSRF).
 *
 * Browsers say where a request comes from; a request without either header is not from a browser page and
 * carries no cookie that it was not given on purpose.
 */
export function refuseForeignWrites({ publicUrl }: Pick<Config, 'publicUrl'>): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return next()
    const site = request.headers['sec-fetch-site']
    const { origin, host } = request.headers
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
    if (foreignSite || (origin !== undefined && !isOwnOrigin(origin, host, publicUrl))) {
      response.status(403).type('text/plain').send('origin.foreign')
      return
    }
    next()
  }
}

const MEGABYTE = 1024 * 1024

/** Megabytes: a Word file of 30 and the form around it, where files are posted to. */
const LARGEST_FILE = 32
/**
 * Where these are. Those of plans let nobody in who is not signed in before they read; whoever answers a consultation is
 * counted before that.
 */
const takesFiles =
  /^\/(planer\/(import|[^/]+\/(bilder|horing(\/[^/]+){0,2}))|kommuner\/[^/]+\/register|horing\/[^/]+\/uttalelse\/[^/]+)(\.data)?\/?$/i
/** Megabytes: a form without files. */
const LARGEST_FORM = 1

/** Where those who answer a consultation send their forms to: they see a page, where others see what their page makes of it. */
const isAnswered = /^\/horing\/[^/]+\/uttalelse\/[^/]+\/?$/i
/** Megabytes: of somebody who sends more than this at once, nothing more is read, not even to be let go. */
const LET_GO = 4 * LARGEST_FILE

/**
 * Refuses a body over the limit before it is read. A body must say how long it is: browsers and proxies do,
 * and one that does not could only be measured by taking it in.
 */
export const limitBody: RequestHandler = (request, response, next) => {
  const { headers, path } = request
  const limit = takesFiles.test(path) ? LARGEST_FILE : LARGEST_FORM
  const megabytes = Number(headers['content-length'] ?? 0) / MEGABYTE
  const refuse = (status: number) =>
    response.status(status).set('Connection', 'close').type('text/plain').send('input.tooLarge')
  if (headers['transfer-encoding'] !== undefined) refuse(411)
  else if (megabytes <= limit) next()
  else if (isAnswered.test(path) && megabytes <= LET_GO) sendTooLargePage(request, response, limit)
  else refuse(413)
}
