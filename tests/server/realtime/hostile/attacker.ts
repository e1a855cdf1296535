/** A client that does whatever the grammar says, on one connection after the other. */
import {
  applyUpdate,
  diffUpdate,
  Doc,
  encodeStateAsUpdate,
  encodeStateVectorFromUpdate,
  mergeUpdates,
} from 'yjs'
import * as decoding from 'lib0/decoding'
import { step1Frame, step2Frame, updateFrame } from '~server/realtime/wire'
import { make, type Move } from '~tests/sync/pen'
import { until, type PersonName } from '../table'
import { spoilt, type Deed } from './frameGrammar'
import type { Siege } from './siege'
import { grafted, pick } from './updateGrammar'

/** Updates that are remembered to be sent again, changed, or put together. */
const REMEMBERED = 200

type Line = Awaited<ReturnType<Siege['knock']>>

export class Attacker {
  private line: Promise<Line> | undefined
  private copy = new Doc()
  private readonly known: Uint8Array[] = []
  private heard = 0
  /** How many frames it has sent. */
  sent = 0

  constructor(
    private readonly siege: Siege,
    private readonly person: PersonName,
  ) {}

  async act(deed: Deed): Promise<void> {
    const line = await this.connected()
    this.listen(line)
    for (const frame of this.framesFor(deed)) {
      if (!line.isOpen()) return
      line.send(frame)
      this.sent += 1
    }
    if (deed.kind === 'raw') tcpOf(line).write(deed.bytes)
    if (deed.kind === 'leave' && deed.politely) line.socket.close()
    else if (deed.kind === 'leave') line.socket.terminate()
    // Whoever sends faster than is read would only fill the buffers of this end.
    await until(() => line.socket.bufferedAmount < 1_000_000 || !line.isOpen())
  }

  private framesFor(deed: Deed): Uint8Array[] {
    try {
      return this.framesOf(deed)
    } catch {
      // Yjs itself could not put it together from what there is.
      return []
    }
  }

  private framesOf(deed: Deed): Uint8Array[] {
    switch (deed.kind) {
      case 'write':
        return this.edit(this.copy, deed.move)
          .map((update) => updateFrame(update))
          .slice(deed.send ? 0 : 1)
      case 'forge': {
        const forged = new Doc()
        applySafely(forged, encodeStateAsUpdate(this.copy))
        const clients = [...forged.store.clients.keys()]
        if (clients.length > 0) forged.clientID = pick(clients, deed.at)
        return this.edit(forged, deed.move).map((update) => updateFrame(update))
      }
      case 'graft': {
        const update = grafted(this.copy, deed.items)
        this.remember(update)
        // Taken in from outside, it looks to Yjs as if somebody else wrote under the same id.
        const { clientID } = this.copy
        applySafely(this.copy, update)
        this.copy.clientID = clientID
        return [updateFrame(update)]
      }
      case 'frame':
        return [deed.frame]
      default:
        return this.fromKnown(deed)
    }
  }

  /** Frames made of updates that were made or heard before. */
  private fromKnown(deed: Deed): Uint8Array[] {
    if (this.known.length === 0) return [step1Frame(new Uint8Array([0]))]
    if (deed.kind === 'repeat') return [step2Frame(pick(this.known, deed.at))]
    if (deed.kind === 'merge') return [updateFrame(mergeUpdates(deed.at.map((at) => pick(this.known, at))))]
    if (deed.kind === 'difference') {
      const vector = encodeStateVectorFromUpdate(pick(this.known, deed.from))
      return [updateFrame(diffUpdate(pick(this.known, deed.at), vector))]
    }
    if (deed.kind === 'spoil') return [spoilt(updateFrame(pick(this.known, deed.at)), deed.spoils)]
    return []
  }

  private edit(doc: Doc, move: Move): Uint8Array[] {
    const updates: Uint8Array[] = []
    const keep = (update: Uint8Array) => updates.push(update)
    doc.on('update', keep)
    try {
      make(doc, move, () => `${doc.clientID}-${(this.sent += 1)}`)
    } catch {
      // The text as it stands cannot be edited so.
    }
    doc.off('update', keep)
    for (const update of updates) this.remember(update)
    return updates
  }

  private remember(update: Uint8Array): void {
    if (this.known.length >= REMEMBERED) this.known.splice(0, REMEMBERED / 2)
    this.known.push(update)
  }

  /** Takes in what the server has said since. */
  private listen(line: Line): void {
    for (const message of line.heard.slice(this.heard)) {
      if (message.kind !== 'frame') continue
      const decoder = decoding.createDecoder(message.bytes)
      if (decoding.readVarUint(decoder) !== 0 || decoding.readVarUint(decoder) === 0) continue
      const update = decoding.readVarUint8Array(decoder)
      this.remember(update)
      applySafely(this.copy, update)
    }
    this.heard = line.heard.length
  }

  /** Whoever was shown out comes back with a fresh copy. */
  private async connected(): Promise<Line> {
    const line = await this.line
    if (line?.isOpen()) return line
    this.copy = new Doc()
    this.heard = 0
    const fresh = this.siege.knock(this.person)
    this.line = fresh
    const opened = await fresh
    if (opened.isOpen()) opened.send(step1Frame(new Uint8Array([0])))
    return opened
  }
}

/** Takes in an update as far as it can be. */
function applySafely(doc: Doc, update: Uint8Array): void {
  try {
    applyUpdate(doc, update)
  } catch {
    // Whoever made it up gets no use of it; the server has to stand it.
  }
}

/** The TCP connection under a WebSocket. */
function tcpOf({ socket }: Line): { write(bytes: Uint8Array): void } {
  return (socket as unknown as { _socket: { write(bytes: Uint8Array): void } })._socket
}
