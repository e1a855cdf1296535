/** What every answer says about itself, and which requests are not listened to. */
import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Config } from '../config'

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
    const socket = `${secure ? 'wss' : 'ws'}://${request.headers.host ?? ''}`
    const policy = [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
      ...(development ? [] : ["style-src-attr 'unsafe-inline'"]),
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self' ${socket}`,
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

/**
 * Refuses writes that come from another site (CSRF).
 *
 * Browsers say where a request comes from; a request without either header is not from a browser page and
 * carries no cookie that it was not given on purpose.
 */
export const refuseForeignWrites: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return next()
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const foreignOrigin = origin !== undefined && !isOwnOrigin(origin, request.headers.host)
  if (foreignSite || foreignOrigin) {
    response.status(403).type('text/plain').send('origin.foreign')
    return
  }
  next()
}

/** Whether an Origin header names the host that was asked. */
export function isOwnOrigin(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}

const MEGABYTE = 1024 * 1024

/**
 * Refuses a body over the limit before it is read. A body must say how long it is: browsers and proxies do,
 * and one that does not could only be measured by taking it in.
 */
export function limitBody(megabytes: number): RequestHandler {
  return (request, response, next) => {
    if (request.headers['transfer-encoding'] !== undefined) {
      response.status(411).type('text/plain').send('input.tooLarge')
    } else if (Number(request.headers['content-length'] ?? 0) > megabytes * MEGABYTE) {
      response.status(413).set('Connection', 'close').type('text/plain').send('input.tooLarge')
    } else next()
  }
}
