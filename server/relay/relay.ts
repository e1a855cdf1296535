/**
 * The one seam for scale: news between the processes of one installation.
 *
 * In-process on the embedded database; PostgreSQL LISTEN/NOTIFY when several nodes share one.
 */
export interface Relay {
  /** Tells every subscriber of the topic, on this node too, in the order of publishing. */
  publish(topic: string, message: RelayMessage): void
  /** @returns a function that ends the subscription */
  subscribe(topic: string, listener: (message: RelayMessage) => void): () => void
  close(): Promise<void>
}

/** JSON; small, since a NOTIFY carries less than 8,000 bytes. */
export type RelayMessage = { readonly kind: string } & Readonly<Record<string, unknown>>
