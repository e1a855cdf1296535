import { LightSocket } from '../wire/socket'
import type { Place } from './client'

/** A WebSocket on which anything at all can be written; what comes back is only counted. */
export function openLine({ port, dialect, document, headers }: Place): Promise<LightSocket> {
  return new Promise((resolve, reject) => {
    const socket: LightSocket = new LightSocket(
      { port, path: dialect.path(document), headers },
      {
        opened: () => resolve(socket),
        frame: () => undefined,
        closed: (reason) => reject(new Error(`the connection ended: ${reason}`)),
      },
    )
    socket.listens = false
  })
}
