import { applyUpdate, Doc, encodeStateVector } from 'yjs'
import { TEXT_ROOT } from './author'
import type { Ledger } from './ledger'
import { clientOf, numberOf, reachOf } from './reach'

/**
 * A client that looks at everything it gets: how long each character was under way, whether all arrived, and what
 * text they give. A few of the clients are probes; the others only count.
 */
export class Probe {
  /** Milliseconds from sending to receipt, of what arrived while the window was open. */
  readonly latencies: number[] = []
  /** Who wrote it, for each of them. */
  readonly authors: number[] = []
  /** How many of others' updates have come. An update of several merged counts as several. */
  arrived = 0
  windowOpen = false
  /** How far it has come with each author, by their number. */
  private readonly known: number[] = []
  private readonly updates: Uint8Array[] = []

  constructor(private readonly ledger: Ledger) {}

  /** What this client wrote itself; not every server sends it back. */
  wrote(update: Uint8Array): void {
    this.learn(update)
    this.updates.push(update)
  }

  /** What came from the server. */
  take(update: Uint8Array, now: number): void {
    this.updates.push(update)
    this.learn(update, (client, from, to) => {
      if (this.ledger.sentAt(client, from) === undefined) return
      this.arrived += to - from
      if (!this.windowOpen) return
      for (let clock = from; clock < to; clock += 1) {
        this.latencies.push(now - (this.ledger.sentAt(client, clock) ?? now))
        this.authors.push(client)
      }
    })
  }

  /** Whether everything that was ever sent has come. */
  get isComplete(): boolean {
    for (const [client, next] of this.ledger.ends()) if (this.knows(client) < next) return false
    return true
  }

  /** Whether it has everything that the other one knows. */
  isAsFarAs(other: Probe): boolean {
    return other.known.every((next, author) => (this.known[author] ?? 0) >= next)
  }

  /** How far the client has come with one author. */
  knows(client: number): number {
    return this.known[numberOf(client)] ?? 0
  }

  /** How far the client has come with every author, as Yjs encodes it. */
  stateVector(): Uint8Array {
    const clocks = new Map<number, number>()
    this.known.forEach((clock, author) => clocks.set(clientOf(author), clock))
    return encodeStateVector(clocks)
  }

  /** The text that all of it gives, and how far it goes, as one comparable string. */
  text(): string {
    const doc = new Doc()
    doc.transact(() => {
      for (const update of this.updates) applyUpdate(doc, update)
    })
    const words = doc.getXmlFragment(TEXT_ROOT).toString()
    const waiting = doc.store.pendingStructs !== null
    const vector = [...encodeStateVector(doc)].join(' ')
    doc.destroy()
    return JSON.stringify({ words, vector, waiting })
  }

  private learn(update: Uint8Array, news?: (client: number, from: number, to: number) => void): void {
    const { authors, from, to } = reachOf(update)
    for (const [index, author] of authors.entries()) {
      const end = to[index] ?? 0
      const start = Math.max(from[index] ?? 0, this.known[author] ?? 0)
      if (end <= start) continue
      news?.(clientOf(author), start, end)
      this.known[author] = end
    }
  }
}
