/**
 * The relay of an installation of several nodes: LISTEN/NOTIFY on the PostgreSQL that they share.
 *
 * All topics travel on one channel as `{"topic", "message"}`; a NOTIFY carries less than 8,000 bytes, so news
 * holds ids and the reader fetches the rest. One connection listens and another notifies: a notification comes
 * back to the node that sent it too, after those that committed before it, which gives every node one order.
 */
import type { Logger } from 'pino'
import pg from 'pg'
import type { Relay, RelayMessage } from './relay'
import { Subscriptions } from './subscriptions'

const CHANNEL = 'langbord'
const LONGEST_PAYLOAD = 7_900
const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 5_000

/**
 * Connects and begins to listen. A lost connection is made again with growing pauses; what was published
 * meanwhile by other nodes is not heard, so nothing durable may rest on the relay alone.
 */
export async function postgresRelay(connectionString: string, logger: Logger): Promise<Relay> {
  const subscriptions = new Subscriptions(logger)
  const notifying = new pg.Pool({ connectionString, max: 1 })
  notifying.on('error', (error) => logger.warn({ err: error }, 'the relay lost its sending connection'))
  let closed = false
  let listening: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let sending = Promise.resolve()

  const listen = async () => {
    const client = new pg.Client({ connectionString, keepAlive: true })
    client.on('notification', ({ payload }) => {
      const news = read(payload)
      if (news) subscriptions.deliver(news.topic, news.message)
    })
    client.on('error', (error) => logger.warn({ err: error }, 'the relay lost its listening connection'))
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    client.on('end', () => {
      if (!closed) listenAgain(FIRST_PAUSE_MS)
    })
    listening = client
  }
  const listenAgain = (pause: number) => {
    retry = setTimeout(() => {
      listen().catch((error: unknown) => {
        logger.warn({ err: error }, 'the relay cannot listen yet')
        if (!closed) listenAgain(Math.min(pause * 2, LONGEST_PAUSE_MS))
      })
    }, pause)
  }
  await listen()

  return {
    publish(topic: string, message: RelayMessage) {
      const payload = JSON.stringify({ topic, message })
      if (Buffer.byteLength(payload) > LONGEST_PAYLOAD) {
        throw new Error(`news of kind ${message.kind} is too long for the relay`)
      }
      sending = sending
        .then(() => notifying.query('SELECT pg_notify($1, $2)', [CHANNEL, payload]))
        .then(
          () => undefined,
          (error: unknown) => {
            // The other nodes cannot be told now; this one still is.
            logger.warn({ err: error, topic }, 'the relay could not publish')
            subscriptions.deliver(topic, message)
          },
        )
    },
    subscribe: (topic, listener) => subscriptions.add(topic, listener),
    async close() {
      closed = true
      clearTimeout(retry)
      await sending
      subscriptions.clear()
      await Promise.all([listening?.end(), notifying.end()])
    },
  }
}

function read(payload: string | undefined): { topic: string; message: RelayMessage } | undefined {
  try {
    return JSON.parse(payload ?? '') as { topic: string; message: RelayMessage }
  } catch {
    return undefined
  }
}
