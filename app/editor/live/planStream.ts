/**
 * The plan's own stream: who is in which section, and what changed in the plan beside its texts.
 * It comes back by itself; a 44xx close is for good. Each time that it opens, and whenever the server says that
 * something may have been missed, the page is to fetch the plan anew.
 */
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'
import { reconnectWait } from './reconnecting'

/** Someone at the table. A person with two tabs is there twice. */
export interface Presence {
  readonly personId: Id
  readonly name: string
  readonly initials: string
  readonly side: Side
  readonly sectionId: Id | null
}

/** Something that happened in the plan: its kind, and ids and titles that the server tells with it. */
export interface PlanNews {
  readonly kind: string
  readonly [fact: string]: unknown
}

export interface PlanStreamListener {
  /** Everyone at the table now; null when nobody can be known, for want of contact. */
  present(people: readonly Presence[] | null): void
  /** Something in the plan changed: a status, a title, the order, the people. */
  changed(news: PlanNews): void
  contact(open: boolean): void
}

export class PlanStream {
  private socket: WebSocket | null = null
  private waiting: ReturnType<typeof setTimeout> | undefined
  private failures = 0
  private sectionId: Id | null = null
  private closed = false
  /** Closed by the server for good. */
  private refused = false

  constructor(
    private readonly url: string,
    private readonly listener: PlanStreamListener,
  ) {
    this.connect()
  }

  /** Tells the others which section the caret is in. */
  at(sectionId: Id | null): void {
    if (sectionId === this.sectionId) return
    this.sectionId = sectionId
    this.tellWhere()
  }

  /** Tries again after a close that was for good. */
  reconnect(): void {
    if (this.refused) this.connect()
  }

  /** Tries now instead of in a while: there may be a net again. */
  hurry(): void {
    if (this.waiting === undefined) return
    clearTimeout(this.waiting)
    this.connect()
  }

  close(): void {
    this.closed = true
    clearTimeout(this.waiting)
    this.socket?.close()
  }

  private connect(): void {
    this.waiting = undefined
    const socket = new WebSocket(this.url)
    this.socket = socket
    this.refused = false
    let opened = false
    socket.onopen = () => {
      opened = true
      // What happened since the page was made, or while the stream was away, is only to be had by asking.
      this.listener.changed({ kind: 'stream.opened' })
      this.failures = 0
      this.listener.contact(true)
      this.tellWhere()
    }
    socket.onmessage = ({ data }) => this.receive(String(data))
    socket.onclose = ({ code }) => {
      if (this.closed) return
      this.listener.present(null)
      this.failures += 1
      if (!opened) this.listener.contact(false)
      this.refused = code >= 4400 && code < 4500
      if (this.refused) return
      this.waiting = setTimeout(() => this.connect(), reconnectWait(this.failures))
    }
  }

  private tellWhere(): void {
    if (this.socket?.readyState !== WebSocket.OPEN) return
    this.socket.send(JSON.stringify({ kind: 'at', sectionId: this.sectionId }))
  }

  private receive(message: string): void {
    const news = JSON.parse(message) as PlanNews & { readonly people?: readonly Presence[] }
    if (news.kind === 'presence') this.listener.present(news.people ?? [])
    else this.listener.changed(news)
  }
}
