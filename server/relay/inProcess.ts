import type { Logger } from 'pino'
import type { Relay, RelayMessage } from './relay'
import { Subscriptions } from './subscriptions'

/** The relay of an installation of one process: news goes straight to the subscribers. */
export function inProcessRelay(logger: Logger): Relay {
  const subscriptions = new Subscriptions(logger)
  let delivering = Promise.resolve()
  return {
    publish(topic: string, message: RelayMessage) {
      // After the publisher's own turn, as between processes: nobody comes to depend on being told at once.
      delivering = delivering.then(() => subscriptions.deliver(topic, message))
    },
    subscribe: (topic, listener) => subscriptions.add(topic, listener),
    async close() {
      subscriptions.clear()
      await delivering
    },
  }
}
