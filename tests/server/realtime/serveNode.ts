import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { sessionTokenOf } from '~server/auth/cookie'
import { viewerOf } from '~server/auth/sessions'
import type { Database } from '~server/db/database'
import type { UpdateLog } from '~server/log/updateLog'
import { buildRealtime, type Realtime } from '~server/realtime/build'
import type { Relay } from '~server/relay/relay'

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
  readonly logger: Logger
  readonly idleMs?: number
}

/** Serves the realtime part on a port of its own, with the sessions of the database. */
export async function serveNode({ db, log, relay, logger, idleMs }: NodeParts): Promise<Node> {
  const now = () => new Date()
  const server = createServer((_request, response) => response.end('a page'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const realtime = buildRealtime({
    config: { publicUrl: 'https://langbord.eikedal.kommune.no' },
    logger,
    db,
    log,
    relay,
    now,
    newId: randomUUID,
    viewerOf: (cookieHeader) => viewerOf({ db, now, logger }, sessionTokenOf(cookieHeader)),
    ...(idleMs !== undefined && { idleMs }),
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
