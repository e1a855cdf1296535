import { createServer, type Server } from 'node:http'

/** How long a client may take to say what it wants, in milliseconds. The server looks about as often. */
const PATIENCE_MS = 15_000

/**
 * A server that listens to nothing yet. Connections that say nothing, or never finish their request's head, as one that
 * asks for a WebSocket letter by letter, are ended; bodies may take Node's five minutes.
 */
export function httpServer(patienceMs = PATIENCE_MS): Server {
  return createServer({ headersTimeout: patienceMs, connectionsCheckingInterval: Math.ceil(patienceMs / 3) })
}
