/** From an HTTP upgrade to a visit: which paths are ours, and whose pages may open them. */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import type { Id } from '~core/ids'
import { isOwnOrigin } from '../ownOrigin'

/** Largest message. A long text that was written offline comes as one. */
const LARGEST_MESSAGE = 16 * 1024 * 1024

/** What a path leads to. */
export interface Target {
  readonly place: 'sync' | 'stream'
  readonly id: Id
  readonly params: URLSearchParams
}

export interface UpgradeShell {
  readonly publicUrl: string
  opened(socket: WebSocket, target: Target, request: IncomingMessage): void
}

/** Takes the upgrades to `/sync/<id>` and `/stream/<id>`; others are somebody else's. */
export function takeUpgrades(server: Server, shell: UpgradeShell): { stop(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
    clientTracking: false,
  })
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = targetOf(request.url)
    if (!target) {
      // In development Vite listens too, and its upgrades are its own.
      if (server.listenerCount('upgrade') === 1) refuse(socket, 404, 'Not Found')
      return
    }
    socket.on('error', () => socket.destroy())
    if (!isOwnPage(request, shell.publicUrl)) return refuse(socket, 403, 'Forbidden')
    sockets.handleUpgrade(request, socket, head, (opened) => shell.opened(opened, target, request))
  }
  server.on('upgrade', upgrade)
  return {
    stop() {
      server.off('upgrade', upgrade)
      server.on('upgrade', (_request, socket) => refuse(socket, 503, 'Service Unavailable'))
      sockets.close()
    },
  }
}

function targetOf(url: string | undefined): Target | undefined {
  try {
    const { pathname, searchParams } = new URL(url ?? '', 'http://host')
    const [, place, id, ...rest] = pathname.split('/')
    if ((place !== 'sync' && place !== 'stream') || !id || rest.length > 0) return undefined
    return { place, id: decodeURIComponent(id), params: searchParams }
  } catch {
    return undefined
  }
}

/**
 * Browsers send the session's cookie along with a WebSocket that any page opens, and say which page: only our
 * own may. What is no browser says nothing and has no one else's cookie to misuse.
 */
function isOwnPage({ headers }: IncomingMessage, publicUrl: string): boolean {
  return headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, publicUrl)
}

function refuse(socket: Duplex, status: number, reason: string): void {
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
