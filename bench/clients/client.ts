import type { Dialect } from '../wire/dialect'
import * as messages from '../wire/messages'
import { LightSocket } from '../wire/socket'
import { Author } from './author'
import type { Ledger } from './ledger'
import type { Probe } from './probe'

/** Where a client goes and who it is. */
export interface Place {
  readonly port: number
  readonly dialect: Dialect
  readonly document: string
  readonly headers: Readonly<Record<string, string>>
}

/** One person's window: a connection, what they write, and, for a few, a look at all that comes. */
export class Client {
  readonly author = new Author()
  /** Set for those who look at everything. */
  probe: Probe | undefined
  /** Bytes of the server's answer to our sync step 1. */
  syncedBytes = 0
  /** Why the server ended the connection, when it did. */
  ended: number | string | undefined
  private socket: LightSocket | undefined
  private synced: (() => void) | undefined
  private broken: ((error: Error) => void) | undefined
  private caretClock = 0
  /** Written while there was no connection. */
  private offline: Uint8Array[] = []

  constructor(
    private readonly place: Place,
    private readonly ledger: Ledger,
  ) {}

  get isOpen(): boolean {
    return this.socket?.isOpen ?? false
  }

  get frames(): number {
    return this.socket?.frames ?? 0
  }

  get bytes(): number {
    return this.socket?.bytes ?? 0
  }

  /**
   * Connects and resolves when the server has answered with the text. A relay has none to answer with.
   *
   * @param stateVector how far the client has come before
   */
  async join(stateVector: Uint8Array = messages.EMPTY_VECTOR): Promise<void> {
    const { port, dialect, document, headers } = this.place
    this.ended = undefined
    await new Promise<void>((resolve, reject) => {
      this.synced = resolve
      this.broken = reject
      const socket = new LightSocket(
        { port, path: dialect.path(document), headers },
        {
          opened: () => {
            const greeting = dialect.greeting(document)
            if (greeting) socket.send(greeting)
            if (dialect.answersSync) this.say(messages.step1(stateVector))
            else this.nowSynced()
          },
          frame: (payload) => this.hear(payload),
          closed: (reason) => {
            this.ended = reason
            this.broken?.(new Error(`the connection ended: ${reason}`))
          },
        },
      )
      this.socket = socket
    })
  }

  /** Connects again, telling how far it had come. */
  rejoin(): Promise<void> {
    return this.join(this.probe?.stateVector())
  }

  /** From now on frames are only counted. */
  onlyCount(): void {
    if (this.socket) this.socket.listens = false
  }

  /** The person's own paragraph. */
  begin(): void {
    const { author } = this
    this.ledger.wrote(author.client, 0, author.next, performance.now())
    this.tell(author.paragraph)
  }

  /** Words at the end of the person's paragraph. */
  type(words: string): void {
    const { author } = this
    this.ledger.wrote(author.client, author.next, words.length, performance.now())
    this.tell(author.type(words))
  }

  /** Many words at once, that nobody waits for. */
  paste(words: string): void {
    this.tell(this.author.type(words))
  }

  /** Takes the last paste away again. */
  takeAway(count: number): void {
    this.tell(this.author.takeAway(count))
  }

  /** Resolves when the server has taken what was sent so far: its answer comes in turn. */
  async taken(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.synced = resolve
      this.broken = reject
      this.say(messages.step1(messages.EMPTY_VECTOR))
    })
  }

  /** Moves the caret. */
  moveCaret(): void {
    const { client, next } = this.author
    const caret = { type: null, tname: null, item: { client, clock: next - 1 }, assoc: 0 }
    this.caretClock += 1
    const state = { cursor: { anchor: caret, head: caret }, user: { name: 'Kari Nes', color: '#2a5db0' } }
    this.say(messages.caret(client, this.caretClock, state))
  }

  /** Sends an update of any make. */
  tell(update: Uint8Array): void {
    this.probe?.wrote(update)
    if (this.isOpen) this.say(messages.update(update))
    else this.offline.push(update)
  }

  stall(): void {
    this.socket?.stall()
  }

  resume(): void {
    this.socket?.resume()
  }

  leave(): void {
    this.socket?.cut()
  }

  private say(message: Uint8Array): void {
    const { dialect, document } = this.place
    this.socket?.send(dialect.pack(document, message))
  }

  private hear(payload: Uint8Array): void {
    const now = performance.now()
    messages.hear(payload, this.place.dialect, {
      step1: () => this.answer(),
      step2: (bytes) => {
        this.syncedBytes = bytes.length
        this.probe?.take(bytes, now)
        this.nowSynced()
      },
      update: (bytes) => this.probe?.take(bytes, now),
    })
  }

  /** What the server lacks is exactly what was written while there was no connection. */
  private answer(): void {
    const [first = messages.EMPTY_UPDATE, ...others] = this.offline.splice(0)
    this.say(messages.step2(first))
    for (const update of others) this.say(messages.update(update))
  }

  private nowSynced(): void {
    this.synced?.()
    this.synced = this.broken = undefined
  }
}
