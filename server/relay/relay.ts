/**
 * The one seam for scale: news between the processes of one installation.
 *
 * In-process on the embedded database; PostgreSQL LISTEN/NOTIFY when several nodes share one. News is a hint,
 * not a record: it may be missed when the line to the others breaks (`onMissed` says so) and may be told twice
 * when it broke in the middle of telling. Whatever must be right is read from the database.
 */
export interface Relay {
  /** Whether other processes of the installation may listen. */
  readonly isShared: boolean
  /**
   * Tells every subscriber of the topic, on this node too, in the order of publishing and after the publisher's
   * own turn. What is published in one turn travels together.
   *
   * @throws when topic and message are more than `LONGEST_NEWS` bytes of JSON
   */
  publish(topic: string, message: RelayMessage): void
  /** @returns a function that ends the subscription */
  subscribe(topic: string, listener: (message: RelayMessage) => void): () => void
  /**
   * Calls the listener when news may have been missed: this node could not hear for a while and can again, or
   * one could not tell, this one included. Whoever asked something should ask again.
   *
   * @returns a function that ends it
   */
  onMissed(listener: () => void): () => void
  /** Tells what waits, and ends. */
  close(): Promise<void>
}

/** JSON; small, since a NOTIFY carries less than 8,000 bytes. */
export type RelayMessage = { readonly kind: string } & Readonly<Record<string, unknown>>
