import type { Logger } from 'pino'
import type { RelayMessage } from './relay'

type Listener = (message: RelayMessage) => void

/** Who on this node wants to hear about what. */
export class Subscriptions {
  private readonly listeners = new Map<string, Set<Listener>>()
  private readonly missing = new Set<() => void>()

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

  /** For news that may have been missed. @returns a function that ends it */
  addMissed(listener: () => void): () => void {
    const own = () => listener()
    this.missing.add(own)
    return () => this.missing.delete(own)
  }

  /** A listener that throws is named in the log; the others are told all the same. */
  deliver(topic: string, message: RelayMessage): void {
    for (const listener of [...(this.listeners.get(topic) ?? [])]) {
      this.tell(() => listener(message), { topic, kind: message.kind })
    }
  }

  /** Tells everybody that news may have been missed. */
  missed(): void {
    for (const listener of [...this.missing]) this.tell(listener, { kind: 'missed' })
  }

  clear(): void {
    this.listeners.clear()
    this.missing.clear()
  }

  private tell(listener: () => void, what: { readonly topic?: string; readonly kind: string }): void {
    try {
      listener()
    } catch (error) {
      this.logger.error({ err: error, ...what }, 'a listener of the relay failed')
    }
  }
}
