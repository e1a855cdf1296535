/**
 * The relay of an installation of several nodes: LISTEN/NOTIFY on the PostgreSQL that they share.
 *
 * All topics travel on one channel (payload.ts). One connection listens and another notifies: a notification
 * comes back to the node that sent it too, after those that committed before it, which gives every node one order.
 */
import type { Logger } from 'pino'
import { Listening } from './listening'
import { readPayload, writeNews, type News } from './payload'
import type { Relay, RelayMessage } from './relay'
import { Subscriptions } from './subscriptions'
import { Telling } from './telling'
import { usualTiming, type RelayTiming } from './timing'

/** What relays say to one another. */
const TOPIC = 'relay'

/**
 * Connects and begins to listen. Lost connections are made again; see `Relay.onMissed`.
 *
 * @throws when PostgreSQL cannot be reached at the start
 */
export async function postgresRelay(
  connectionString: string,
  logger: Logger,
  timing: Partial<RelayTiming> = {},
): Promise<Relay> {
  const subscriptions = new Subscriptions(logger)
  const lines = { connectionString, logger, timing: { ...usualTiming, ...timing } }

  const deliver = ({ topic, message }: News) => {
    if (topic !== TOPIC) subscriptions.deliver(topic, message)
    else if (message.kind === 'missed') subscriptions.missed()
  }
  const listening = new Listening({
    ...lines,
    heard(payload) {
      const news = readPayload(payload)
      if (!news) logger.warn('a notification on the relay that is no news')
      for (const piece of news ?? []) deliver(piece)
    },
    again: () => subscriptions.missed(),
  })
  const telling = new Telling({
    ...lines,
    missed: writeNews(TOPIC, { kind: 'missed' }),
    told(news, isOut) {
      // What is out comes back by the listening line. Otherwise this node at least is told.
      if (isOut && listening.isUp) return
      for (const text of news) deliver(JSON.parse(text) as News)
    },
  })
  await listening.start()

  return {
    isShared: true,
    publish: (topic: string, message: RelayMessage) => telling.add(writeNews(topic, message)),
    subscribe: (topic, listener) => subscriptions.add(topic, listener),
    onMissed: (listener) => subscriptions.addMissed(listener),
    async close() {
      await telling.stop()
      await listening.stop()
      subscriptions.clear()
    },
  }
}
