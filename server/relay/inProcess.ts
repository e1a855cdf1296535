import type { Logger } from 'pino'
import { writeNews, type News } from './payload'
import type { Relay, RelayMessage } from './relay'
import { Subscriptions } from './subscriptions'

/** The relay of an installation of one process: news goes straight to the subscribers, and none is ever missed. */
export function inProcessRelay(logger: Logger): Relay {
  const subscriptions = new Subscriptions(logger)
  let delivering = Promise.resolve()
  return {
    isShared: false,
    publish(topic: string, message: RelayMessage) {
      // Through JSON as between processes, so that what works here works there.
      const { message: told } = JSON.parse(writeNews(topic, message)) as News
      // After the publisher's own turn, for the same reason: nobody comes to depend on being told at once.
      delivering = delivering.then(() => subscriptions.deliver(topic, told))
    },
    subscribe: (topic, listener) => subscriptions.add(topic, listener),
    onMissed: (listener) => subscriptions.addMissed(listener),
    async close() {
      await delivering
      subscriptions.clear()
    },
  }
}
