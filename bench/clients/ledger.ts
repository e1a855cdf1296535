/** When each character was sent, by its author's client id and clock. */
export class Ledger {
  private readonly authors = new Map<number, { readonly from: number; readonly sentAt: number[] }>()

  /** The author made `length` items from `clock` on, and sends them now. */
  wrote(client: number, clock: number, length: number, now: number): void {
    const author = this.authors.get(client) ?? { from: clock, sentAt: [] }
    this.authors.set(client, author)
    for (let index = 0; index < length; index += 1) author.sentAt.push(now)
  }

  /** When it was sent; undefined for what the ledger does not know. */
  sentAt(client: number, clock: number): number | undefined {
    const author = this.authors.get(client)
    return author?.sentAt[clock - author.from]
  }

  /** Each author, and the clock that their next item will have. */
  *ends(): Iterable<[client: number, next: number]> {
    for (const [client, { from, sentAt }] of this.authors) yield [client, from + sentAt.length]
  }
}
