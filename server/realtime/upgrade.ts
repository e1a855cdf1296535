/** From an HTTP upgrade to a visit: which paths are ours, whose pages may open them, and how many there may be. */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import type { Id } from '~core/ids'
import { clientAddress } from '../clientAddress'
import { isOwnOrigin } from '../ownOrigin'
import type { LimitRefusal, Limits } from './limits'
import type { LoopTurns } from './loopTurns'

const MEGABYTE = 1024 * 1024

/** What a WebSocket may bring before anything of it is read. */
const frameLimits = {
  /**
   * Largest message. A text that was written offline comes as one, and a book of it takes a tenth of this; putting
   * together and unmasking more would keep everybody else waiting.
   */
  maxPayload: 4 * MEGABYTE,
  /** Browsers cut a large message into some hundred pieces. */
  maxFragments: 4_096,
  /** Pieces of a message as the network brings them: of the largest, each may be as short as 512 bytes. */
  maxBufferedChunks: 8_192,
  /** Whoever does not answer a close is cut off after so many milliseconds. */
  closeTimeout: 5_000,
  // It costs a context of its own for each connection, and most messages are short.
  perMessageDeflate: false,
} as const

/** No id is longer. */
const LONGEST_ID = 100

/** What a path leads to. */
export interface Target {
  readonly place: 'sync' | 'stream'
  readonly id: Id
  readonly params: URLSearchParams
}

export interface UpgradeShell {
  readonly publicUrl: string
  /** How many proxies in front are trusted to tell the client's address. */
  readonly trustedProxies: number
  readonly limits: Pick<Limits, 'admit'>
  readonly turns: LoopTurns
  readonly logger: Logger
  /** @param duplex the connection under the WebSocket */
  opened(socket: WebSocket, target: Target, request: IncomingMessage, duplex: Duplex): void
}

/** The answer to those for whom there is no place now, and after how many seconds they may come back. */
const noPlace: Readonly<Record<LimitRefusal, readonly [status: number, reason: string, seconds: number]>> = {
  full: [503, 'Service Unavailable', 30],
  tooManyFromAddress: [429, 'Too Many Requests', 30],
  tooOften: [429, 'Too Many Requests', 5],
}

/** Takes the upgrades to `/sync/<id>` and `/stream/<id>`; others are somebody else's. */
export function takeUpgrades(server: Server, shell: UpgradeShell): { stop(): void } {
  const { publicUrl, trustedProxies, limits, turns, logger } = shell
  const sockets = new WebSocketServer({ ...frameLimits, noServer: true, clientTracking: false })

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = targetOf(request.url)
    if (!target) {
      // In development Vite listens too, and its upgrades are its own.
      if (server.listenerCount('upgrade') === 1) refuse(socket, 404, 'Not Found')
      return
    }
    socket.on('error', () => socket.destroy())
    if (!isOwnPage(request, publicUrl)) return refuse(socket, 403, 'Forbidden')
    // Gone already: nothing would tell when its place is free again.
    if (socket.destroyed) return
    const address = clientAddress(request, trustedProxies)
    const place = limits.admit(address)
    if ('refused' in place) {
      const [status, reason, seconds] = noPlace[place.refused]
      logger.debug({ address, refused: place.refused }, 'a connection was not taken')
      return refuse(socket, status, reason, seconds)
    }
    socket.once('close', place.release)
    sockets.handleUpgrade(request, socket, head, (opened) => {
      // Without a listener, one malformed frame would end the process. ws closes the socket itself.
      opened.on('error', (error) => {
        logger.debug({ err: error }, 'a socket broke')
        // ws would read on to the end of whatever was too large, and throw it away.
        setImmediate(() => socket.pause())
      })
      shell.opened(opened, target, request, socket)
    })
  }
  // Five hundred may come at the same time.
  const inTurn: typeof upgrade = (...asked) =>
    turns.hasTime ? upgrade(...asked) : turns.wait(() => upgrade(...asked))
  server.on('upgrade', inTurn)
  return {
    stop() {
      server.off('upgrade', inTurn)
      server.on('upgrade', (_request, socket) => refuse(socket, 503, 'Service Unavailable'))
      sockets.close()
    },
  }
}

function targetOf(url: string | undefined): Target | undefined {
  try {
    const { pathname, searchParams } = new URL(url ?? '', 'http://host')
    const [, place, segment, ...rest] = pathname.split('/')
    if ((place !== 'sync' && place !== 'stream') || !segment || rest.length > 0) return undefined
    const id = decodeURIComponent(segment)
    return isId(id) ? { place, id, params: searchParams } : undefined
  } catch {
    return undefined
  }
}

/** Whether a database can be asked for it: PostgreSQL takes no NUL. */
function isId(text: string): boolean {
  return text.length <= LONGEST_ID && !/\p{Cc}/u.test(text)
}

/**
 * Browsers send the session's cookie along with a WebSocket that any page opens, and say which page: only our
 * own may. What is no browser says nothing and has no one else's cookie to misuse.
 */
function isOwnPage({ headers }: IncomingMessage, publicUrl: string): boolean {
  return headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, publicUrl)
}

/** Answers and hangs up, without waiting for the other end to do the same. */
function refuse(socket: Duplex, status: number, reason: string, retryAfter?: number): void {
  const later = retryAfter === undefined ? '' : `Retry-After: ${retryAfter}\r\n`
  socket.on('error', () => socket.destroy())
  socket.once('finish', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${later}Connection: close\r\nContent-Length: 0\r\n\r\n`)
}
