import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { sessionTokenOf } from '~server/auth/cookie'
import { viewersOf } from '~server/auth/sessions'
import type { Database } from '~server/db/database'
import { httpServer } from '~server/http/httpServer'
import type { UpdateLog } from '~server/log/updateLog'
import { buildRealtime, type Realtime } from '~server/realtime/build'
import type { LimitSettings } from '~server/realtime/limits'
import type { Relay } from '~server/relay/relay'
import type { TextWork } from '~server/text/textWork'

/** One process of an installation, as far as the realtime part is concerned. */
export interface Node {
  readonly realtime: Realtime
  /** Host and port. */
  readonly address: string
  readonly server: Server
  close(): Promise<void>
}

export interface NodeParts {
  readonly db: Database
  readonly log: UpdateLog
  readonly relay: Relay
  readonly work: TextWork
  /** The process's name among those of the installation. */
  readonly node: string
  readonly logger: Logger
  readonly idleMs?: number
  /** The wall clock. */
  readonly now?: () => Date
  readonly limits?: Partial<LimitSettings>
  readonly trustedProxies?: number
  /** How long a client may take for its request's head, in milliseconds. */
  readonly patienceMs?: number
}

/** Serves the realtime part on a port of its own, with the sessions of the database. */
export async function serveNode(parts: NodeParts): Promise<Node> {
  const { db, log, relay, work, node, logger, idleMs, limits, now = () => new Date() } = parts
  const server = httpServer(parts.patienceMs).on('request', (_request, response) => response.end('a page'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const realtime = buildRealtime({
    config: {
      publicUrl: 'https://langbord.eikedal.kommune.no',
      trustedProxies: parts.trustedProxies ?? 0,
      maxConnections: 10_000,
    },
    logger,
    db,
    log,
    relay,
    work,
    node,
    newId: randomUUID,
    viewersOf: (cookieHeaders) => viewersOf({ db, now, logger }, cookieHeaders.map(sessionTokenOf)),
    ...(idleMs !== undefined && { idleMs }),
    ...(limits && { limits }),
  })
  realtime.attach(server)
  return {
    realtime,
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    close: async () => {
      await realtime.close()
      await new Promise((done) => server.close(done))
    },
  }
}
