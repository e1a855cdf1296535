/**
 * A room: one section's text while somebody has it open.
 *
 * An update's way: examined (examine.ts) → claimed for its author (roomText.ts) → queued (updateQueue.ts) →
 * committed to the log together with what the other rooms have (groupCommit.ts) → taken into the room's text →
 * sent to everybody as one frame → receipt to its writer. Nothing is sent, and no newcomer is answered, from
 * anything but committed text: what another person has seen survives a crash.
 */
import { Doc } from 'yjs'
import type { Logger } from 'pino'
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { withBlockIds } from '~core/sync/blockIds'
import { readText, writeText } from '~core/sync/text'
import type { StoredText } from '../log/updateLog'
import { Caretaker } from './caretaker'
import { examineUpdate, type ExaminedUpdate } from './examine'
import type { GroupCommit } from './groupCommit'
import type { Member } from './member'
import { RoomPresence } from './presence'
import { RoomText } from './roomText'
import { UpdateQueue, type DurableUpdate } from './updateQueue'
import * as wire from './wire'

/** Most bytes that a room keeps for a log that does not answer; beyond, writers are asked to come back later. */
const LARGEST_BACKLOG = 32 * 1024 * 1024

export interface RoomShell {
  readonly sectionId: Id
  readonly commits: GroupCommit
  readonly logger: Logger
  readonly newId: () => Id
  /** The text is quiet and in order; a load would read so many rows. */
  rested(rows: number): void
}

export class Room {
  private readonly members = new Set<Member>()
  private readonly presence = new RoomPresence(this.members)
  private readonly text: RoomText
  private readonly queue: UpdateQueue
  private readonly caretaker: Caretaker
  /** The Yjs client id under which the server writes for a person, or for itself. */
  private readonly ownClients = new Map<Id | null, number>()
  /** How many sync step 2 and update messages each member has sent. */
  private readonly offered = new Map<Member, number>()
  /** Who sent something that was not taken, because they may not write; their receipts stop there. */
  private readonly turnedAway = new Set<Member>()

  constructor(
    private readonly shell: RoomShell,
    stored: StoredText,
  ) {
    const { sectionId, commits, logger } = shell
    this.text = new RoomText(stored, logger)
    this.queue = new UpdateQueue({
      sectionId,
      commit: (batch) => commits.commit(batch),
      committed: (updates) => this.spread(updates),
      failed: (error) => logger.error({ err: error, sectionId }, 'a commit could not be told of'),
    })
    this.caretaker = new Caretaker({
      look: (at) => this.text.look(at),
      change: (edit) => this.edit(null, edit),
      notice: (blockIds) => this.sendAll(wire.noticeFrame({ kind: 'doubledText', blockIds })),
      rested: () => shell.rested(this.text.rows),
      failed: (error) => logger.error({ err: error, sectionId }, 'the caretaker failed'),
    })
    this.caretaker.changed()
  }

  /** Whether nothing here would be lost or left undone if the room went away. */
  get isSettled(): boolean {
    return this.queue.isEmpty && !this.caretaker.isDue
  }

  /** How many rows a load would read. */
  get rows(): number {
    return this.text.rows
  }

  /** The log folded this text's rows into a checkpoint. */
  folded(): void {
    this.text.rows = 1
  }

  join(member: Member): void {
    this.members.add(member)
    this.offered.set(member, 0)
    member.send(wire.accessFrame(member.access))
    member.send(wire.step1Frame(this.text.stateVector()))
    const everybody = this.presence.everybody()
    if (everybody) member.send(everybody)
    if (this.shell.commits.storage === 'failing') member.send(wire.storageFrame('failing'))
    for (const blockIds of this.caretaker.doubled) {
      member.send(wire.noticeFrame({ kind: 'doubledText', blockIds }))
    }
  }

  leave(member: Member): void {
    this.members.delete(member)
    this.offered.delete(member)
    this.turnedAway.delete(member)
    this.presence.leave(member)
  }

  /** The door decided anew about a member. Someone who may write again is asked for what was not taken meanwhile. */
  accessChanged(member: Member): void {
    member.send(wire.accessFrame(member.access))
    if (member.access.mode === 'read') return
    this.turnedAway.delete(member)
    member.send(wire.step1Frame(this.text.stateVector()))
  }

  storageChanged(state: wire.StorageState): void {
    this.sendAll(wire.storageFrame(state))
  }

  /** One frame of a member. Whoever sends what is no message is shown out. */
  receive(member: Member, frame: Uint8Array): void {
    try {
      const message = wire.readMessage(frame)
      if (message.kind === 'step1') member.send(wire.step2Frame(this.text.missing(message.stateVector)))
      if (message.kind === 'update') this.offer(member, message.bytes)
      if (message.kind === 'awareness') this.presence.take(member, message.bytes)
      if (message.kind === 'queryAwareness') this.sendPresence(member)
    } catch (error) {
      this.shell.logger.debug({ err: error, personId: member.person.id }, 'a malformed frame')
      member.close(wire.closeCodes.malformed)
    }
  }

  /** The text as it stands, what waits for the log included. */
  read(): DocumentJson {
    const waiting = this.queue.waiting()
    if (waiting.length === 0) return this.text.read()
    const draft = this.text.draft(waiting, this.ownClient(null))
    const json = readText(draft)
    draft.destroy()
    return json
  }

  /** Makes the text equal to `text`; resolves when that is durable. */
  async write(text: DocumentJson, personId: Id | null): Promise<void> {
    await new Promise<void>((settled) => {
      this.edit(personId, (doc) => writeText(doc, withBlockIds(text, this.shell.newId)))
      this.queue.add({ update: null, from: null, settled })
    })
  }

  /** Looks after the text now instead of when it is quiet; for a room that is about to go. */
  attend(): void {
    if (this.caretaker.isDue) this.caretaker.attend()
  }

  /** Writes what waits. @returns whether everything is durable */
  drain(patienceMs: number): Promise<boolean> {
    return this.queue.drain(patienceMs)
  }

  stop(): void {
    this.caretaker.stop()
    this.presence.stop()
    this.queue.stop()
    this.text.destroy()
  }

  private offer(member: Member, bytes: Uint8Array): void {
    const number = (this.offered.get(member) ?? 0) + 1
    this.offered.set(member, number)
    const settled = () => {
      if (!this.turnedAway.has(member)) member.send(wire.savedFrame(this.text.stateVector(), number))
    }
    let examined: ExaminedUpdate
    try {
      examined = examineUpdate(bytes)
    } catch (error) {
      return this.refuse(member, error)
    }
    if (this.text.covers(examined)) {
      if (this.queue.isEmpty) settled()
      else this.queue.add({ update: null, from: member, settled })
    } else if (member.access.mode === 'read') {
      this.turnedAway.add(member)
      member.send(wire.accessFrame(member.access))
    } else if (this.queue.size + bytes.byteLength > LARGEST_BACKLOG) {
      member.close(wire.closeCodes.tryLater)
    } else {
      this.accept(member, bytes, examined, settled)
    }
  }

  private accept(member: Member, bytes: Uint8Array, examined: ExaminedUpdate, settled: () => void): void {
    const personId = member.person.id
    let newClients: number[]
    try {
      newClients = this.text.claim(examined, personId)
    } catch (error) {
      return this.refuse(member, error)
    }
    this.queue.add({ update: { bytes, personId, newClients }, from: member, settled })
  }

  private refuse(member: Member, error: unknown): void {
    this.shell.logger.warn(
      { err: error, personId: member.person.id, sectionId: this.shell.sectionId },
      'an update was refused',
    )
    member.close(wire.closeCodes.updateRefused)
  }

  /** A change of the server's own, on behalf of a person or of itself, by the same way as everybody's. */
  private edit(personId: Id | null, change: (doc: Doc) => void): void {
    const clientId = this.ownClient(personId)
    const draft = this.text.draft(this.queue.waiting(), clientId)
    draft.on('update', (bytes: Uint8Array) => {
      const newClients = this.text.claim(examineUpdate(bytes), personId)
      this.queue.add({ update: { bytes, personId, newClients }, from: null, settled: () => undefined })
    })
    try {
      change(draft)
    } finally {
      draft.destroy()
    }
  }

  private ownClient(personId: Id | null): number {
    const known = this.ownClients.get(personId)
    const clientId = known ?? new Doc().clientID
    this.ownClients.set(personId, clientId)
    return clientId
  }

  /** Takes committed updates in and sends them on as one frame. @returns the number of deliveries */
  private spread(updates: readonly DurableUpdate[]): number {
    const frame = wire.updateFrame(this.text.apply(updates.map(({ bytes }) => bytes)))
    // A single writer has what was written already; with several it is cheaper to send everybody the same.
    const [first] = updates
    const writer = updates.every(({ from }) => from === first?.from) ? first?.from : null
    for (const member of this.members) if (member !== writer) member.send(frame)
    this.caretaker.changed()
    return this.members.size
  }

  private sendPresence(member: Member): void {
    const everybody = this.presence.everybody()
    if (everybody) member.send(everybody)
  }

  private sendAll(frame: Uint8Array): void {
    for (const member of this.members) member.send(frame)
  }
}
