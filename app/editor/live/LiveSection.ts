/**
 * One section that is live: its shared text, its line to the server and its copy on this device.
 *
 * The copy is opened first, so that what waited in it goes out with the first synchronisation; then the
 * line. The text is ready to be shown once it has been synchronised, now or at some earlier time on this
 * device. React reads `snapshot`, a new object at each change.
 */
import type * as decoding from 'lib0/decoding'
import { messageSync, WebsocketProvider } from 'y-websocket'
import { Doc, encodeStateVector } from 'yjs'
import type { Awareness } from 'y-protocols/awareness'
import type { Stretch } from '~core/anchor/anchor'
import type { Ends } from '~core/anchor/anchorAt'
import type { Id } from '~core/ids'
import { SharedPlaces } from '~core/sync/positions'
import { advance, openLine, type Line, type LineEvent } from '../saveState'
import { covers } from '../stateVector'
import {
  messageTypes,
  readAccess,
  readNotice,
  readSaved,
  readStorage,
  reasonOfClose,
  wireParameters,
  type Access,
  type DoubledText,
  type Saved,
} from '../wire'
import { CountingSocket } from './countingSocket'
import { openDeviceCopy, type DeviceCopy } from './deviceCopy'
import { DoubledNotices } from './doubledNotices'
import { reconnectWait } from './reconnecting'

export interface LiveSnapshot {
  /** Whether the text may be shown as it stands in the shared document. */
  readonly ready: boolean
  /** Whether it may be written in, as far as this device knows. */
  readonly writable: boolean
  readonly access: Access | null
  readonly line: Line
  readonly doubled: readonly DoubledText[]
  /** Whether the device keeps a copy; without one, closing the tab loses what waits. */
  readonly kept: boolean
}

export interface LiveSectionOptions {
  readonly sectionId: Id
  readonly personId: Id
  /** `wss://host/sync` */
  readonly syncUrl: string
  /** Called when an attempt to connect failed or succeeded. */
  readonly onContact: (open: boolean) => void
  readonly now: () => number
}

const readOnly: Access = { mode: 'read', reason: null }

export class LiveSection {
  readonly doc = new Doc()
  readonly provider: WebsocketProvider
  snapshot: LiveSnapshot
  private readonly doubled: DoubledNotices
  private copy: DeviceCopy | null = null
  private closed = false
  private readonly listeners = new Set<() => void>()
  private readonly beforeOthers = new Set<() => void>()
  /** How many messages this connection had sent when the last change was made. */
  private sentAtLastChange = 0

  constructor(private readonly options: LiveSectionOptions) {
    const { syncUrl, sectionId, now } = options
    this.snapshot = {
      ready: false,
      writable: false,
      access: null,
      line: openLine(now()),
      doubled: [],
      kept: false,
    }
    this.provider = new WebsocketProvider(syncUrl, sectionId, this.doc, {
      connect: false,
      // Tabs would otherwise exchange changes past the server's door.
      disableBc: true,
      params: { ...wireParameters, person: options.personId },
      WebSocketPolyfill: CountingSocket,
    })
    this.doubled = new DoubledNotices(
      this.doc,
      () => this.provider.synced,
      (doubled) => this.change({ doubled }),
    )
    this.listen()
    void this.open()
  }

  get sectionId(): Id {
    return this.options.sectionId
  }

  get awareness(): Awareness {
    return this.provider.awareness
  }

  /** Whether leaving now would leave changes behind that only this page can send. */
  get hasUnsaved(): boolean {
    return this.snapshot.line.waiting > 0
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Calls the listener right before changes from the server are taken into the text. @returns ends it */
  beforeOthersChange(listener: () => void): () => void {
    this.beforeOthers.add(listener)
    return () => this.beforeOthers.delete(listener)
  }

  /** The ends of a stretch as the shared text knows them; undefined when its blocks do not stand here. */
  endsOf(stretch: Stretch): Ends | undefined {
    return new SharedPlaces(this.doc).endsOf(stretch)
  }

  dismissDoubled(notice: DoubledText): void {
    this.doubled.dismiss(notice)
  }

  /** Tries again after the reason for a refusal is gone (signed in again, a right given back). */
  reconnect(): void {
    this.advance({ kind: 'accepted' })
    this.provider.connect()
  }

  /** Tries now instead of in a while: there may be a net again. */
  hurry(): void {
    if (this.provider.shouldConnect) this.provider.connect()
  }

  /** Forgets this device's copy, and with it whatever the server refused. */
  async forgetCopy(): Promise<void> {
    await this.copy?.forget()
    this.copy = null
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    this.provider.destroy()
    this.doubled.stop()
    await this.copy?.close()
    this.doc.destroy()
    this.listeners.clear()
  }

  private async open(): Promise<void> {
    const copy = await openDeviceCopy(`langbord:${this.options.personId}:${this.sectionId}`, this.doc)
    if (this.closed) {
      await copy?.close()
      return
    }
    this.copy = copy
    if (copy?.waiting) this.advance({ kind: 'restored', waiting: copy.waiting })
    if (copy?.synchronised) {
      const access = copy.access ?? readOnly
      this.change({ ready: true, access, writable: access.mode === 'write', kept: true })
    } else this.change({ kept: copy !== null })
    this.doc.on('update', this.noteChange)
    this.provider.connect()
  }

  /** A change counts as the person's own unless it came over the line. The copy is read before this listens. */
  private readonly noteChange = (_update: Uint8Array, origin: unknown) => {
    if (origin === this.provider) return
    const socket = this.provider.ws
    this.sentAtLastChange = socket instanceof CountingSocket ? socket.sentChanges : 0
    this.advance({ kind: 'edited', at: this.options.now() })
  }

  private listen(): void {
    const { provider } = this
    provider.on('status', ({ status }) => {
      if (status === 'connected') {
        this.sentAtLastChange = 0
        this.options.onContact(true)
        this.advance({ kind: 'opened' })
      } else if (status === 'disconnected') this.advance({ kind: 'lost', at: this.options.now() })
    })
    provider.on('connection-close', () => {
      // It comes right before the provider reckons its wait, of which this is the most.
      provider.maxBackoffTime = reconnectWait(provider.wsUnsuccessfulReconnects + 1)
    })
    provider.on('connection-error', () => this.options.onContact(false))
    provider.on('sync', (synchronised: boolean) => {
      if (synchronised) this.noteSynchronised()
    })
    provider.on('closed', ({ code }) => this.noteRefused(code))

    const { messageHandlers } = provider
    const takeIn = messageHandlers[messageSync]
    messageHandlers[messageSync] = (...message) => {
      for (const listener of this.beforeOthers) listener()
      takeIn?.(...message)
    }
    messageHandlers[messageTypes.saved] = (_encoder, decoder) => this.noteSaved(readSaved(decoder))
    messageHandlers[messageTypes.access] = (_encoder, decoder) => this.noteAccess(readAccess(decoder))
    messageHandlers[messageTypes.storage] = (_encoder, decoder) =>
      this.advance({ kind: 'storage', failing: readStorage(decoder).state === 'failing' })
    messageHandlers[messageTypes.notice] = (_encoder: unknown, decoder: decoding.Decoder) => {
      this.doubled.take(readNotice(decoder))
    }
  }

  private noteSynchronised(): void {
    this.copy?.noteSynchronised()
    this.change({ ready: true })
  }

  private noteSaved({ vector, messages }: Saved): void {
    const socket = this.provider.ws
    const opening = (socket instanceof CountingSocket && socket.openingChanges) || Infinity
    const deletionsToo = messages === null || messages >= Math.max(this.sentAtLastChange, opening)
    const all = deletionsToo && covers(vector, encodeStateVector(this.doc))
    this.advance({ kind: 'acknowledged', all, at: this.options.now() })
  }

  private noteAccess(access: Access): void {
    this.copy?.noteAccess(access)
    const { line } = this.snapshot
    this.change({ access, writable: access.mode === 'write' })
    if (access.mode === 'write') this.advance({ kind: 'accepted' })
    else if (line.waiting > 0) this.advance({ kind: 'refused', reason: access.reason ?? 'role' })
  }

  private noteRefused(code: number): void {
    const reason = reasonOfClose(code)
    this.advance({ kind: 'refused', reason })
    // Signed out is not the end: what is written goes out after the next sign-in.
    if (reason !== 'signedOut') this.change({ writable: false })
  }

  private advance(event: LineEvent): void {
    const line = advance(this.snapshot.line, event)
    if (line.waiting !== this.snapshot.line.waiting) this.copy?.noteWaiting(line.waiting)
    this.change({ line })
  }

  private change(change: Partial<LiveSnapshot>): void {
    if (this.closed) return
    this.snapshot = { ...this.snapshot, ...change }
    for (const listener of this.listeners) listener()
  }
}
