/**
 * The plan's own stream: who is in which section, and what changed in the plan beside its texts.
 * It comes back by itself; a 44xx close is for good.
 */
import type { Side } from '~core/access/sides'
import type { Id } from '~core/ids'

/** Someone at the table. A person with two tabs is there twice. */
export interface Presence {
  readonly personId: Id
  readonly name: string
  readonly initials: string
  readonly side: Side
  readonly sectionId: Id | null
}

export interface PlanStreamListener {
  /** Everyone at the table now; null when nobody can be known, for want of contact. */
  present(people: readonly Presence[] | null): void
  /** Something in the plan changed: a status, a title, the order, the people. */
  changed(kind: string): void
  contact(open: boolean): void
}

/** Milliseconds before trying again; doubled for each failure, up to the second. */
const FIRST_WAIT = 400
const LONGEST_WAIT = 10_000

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

  close(): void {
    this.closed = true
    clearTimeout(this.waiting)
    this.socket?.close()
  }

  private connect(): void {
    const socket = new WebSocket(this.url)
    this.socket = socket
    this.refused = false
    let opened = false
    socket.onopen = () => {
      opened = true
      // What happened while the stream was away is only to be had by asking.
      if (this.failures > 0) this.listener.changed('stream.resumed')
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
      const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.failures - 1))
      this.waiting = setTimeout(() => this.connect(), wait)
    }
  }

  private tellWhere(): void {
    if (this.socket?.readyState !== WebSocket.OPEN) return
    this.socket.send(JSON.stringify({ kind: 'at', sectionId: this.sectionId }))
  }

  private receive(message: string): void {
    const event = JSON.parse(message) as { kind: string; people?: readonly Presence[] }
    if (event.kind === 'presence') this.listener.present(event.people ?? [])
    else this.listener.changed(event.kind)
  }
}
