import type { Logger } from 'pino'
import type { RelayMessage } from './relay'

type Listener = (message: RelayMessage) => void

/** Who on this node wants to hear about what. */
export class Subscriptions {
  private readonly listeners = new Map<string, Set<Listener>>()

  constructor(private readonly logger: Logger) {}

  /** @returns a function that ends the subscription */
  add(topic: string, listener: Listener): () => void {
    const own: Listener = (message) => listener(message)
    const listening = this.listeners.get(topic) ?? new Set()
    this.listeners.set(topic, listening.add(own))
    return () => {
      listening.delete(own)
      if (listening.size === 0 && this.listeners.get(topic) === listening) this.listeners.delete(topic)
    }
  }

  /** A listener that throws is named in the log; the others are told all the same. */
  deliver(topic: string, message: RelayMessage): void {
    for (const listener of [...(this.listeners.get(topic) ?? [])]) {
      try {
        listener(message)
      } catch (error) {
        this.logger.error({ err: error, topic, kind: message.kind }, 'a listener of the relay failed')
      }
    }
  }

  clear(): void {
    this.listeners.clear()
  }
}
