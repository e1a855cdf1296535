/**
 * The reception of one room: looks at what members send, judges it by what the text has, and claims it for its
 * author. What is taken goes into the queue; what cannot be taken is asked for again or refused.
 */
import type { Logger } from 'pino'
import type { Id } from '~core/ids'
import type { LogRow, StoredText, UpdateLog } from '../log/updateLog'
import type { TextWork } from '../text/textWork'
import { Authors, FOREIGN_AUTHOR } from './authors'
import { examineUpdate, MOST_OFFERED, type ExaminedUpdate } from './examine'
import { Extent } from './extent'
import type { Member } from './member'
import type { OwnChange } from './ownHand'
import type { RoomText } from './roomText'
import { Seat } from './seat'
import type { QueuedUpdate, UpdateQueue } from './updateQueue'
import * as wire from './wire'

/** An update of so many bytes is examined in the worker thread, and its writer's next messages wait meanwhile. */
const WORTH_A_THREAD = 20 * 1024
/** Most bytes that a room keeps for a log that does not answer, */
const LARGEST_BACKLOG = 32 * 1024 * 1024
/** and that all rooms of the node keep together; beyond, writers are asked to come back later. */
const LARGEST_BACKLOG_OF_ALL = 256 * 1024 * 1024
/** Most bytes that one section's text may take; a thousand times a long one. */
const LARGEST_TEXT = 64 * 1024 * 1024

export interface ReceptionShell {
  readonly sectionId: Id
  readonly log: Pick<UpdateLog, 'read'>
  readonly work: Pick<TextWork, 'examine'>
  readonly logger: Logger
  /** What all rooms of the node hold for the log together. */
  readonly backlog: { readonly bytes: number }
  /** Takes in what other nodes wrote; undefined where there can be none. */
  readonly catchUp: (() => Promise<void>) | undefined
}

/** An update that a member sent. */
interface Offer {
  readonly member: Member
  readonly number: number
  readonly bytes: Uint8Array
  readonly examined: ExaminedUpdate
  readonly isStep2: boolean
}

export class Reception {
  private readonly seats = new Map<Member, Seat>()
  /** How far what is accepted goes: committed, or in the queue. */
  private extent: Extent
  private authors: Authors

  constructor(
    private readonly shell: ReceptionShell,
    stored: StoredText,
    private readonly text: RoomText,
    private readonly queue: UpdateQueue,
  ) {
    this.extent = new Extent(stored.checkpoint)
    this.authors = new Authors(stored.authors)
  }

  join(member: Member): void {
    this.seats.set(member, new Seat(member))
  }

  leave(member: Member): void {
    this.seats.delete(member)
  }

  /** A sync step 2 or an update came. A promise while it cannot be judged at once; the member's next message waits. */
  offer(member: Member, bytes: Uint8Array, isStep2: boolean): void | Promise<void> {
    const number = this.seats.get(member)?.count(isStep2)
    if (number === undefined) return
    const offered = (examined: ExaminedUpdate) =>
      this.judge({ member, number, bytes, examined, isStep2 }, this.shell.catchUp)
    const refused = (error: unknown) => this.refuse(member, error)
    if (bytes.byteLength > WORTH_A_THREAD)
      return this.shell.work.examine(bytes, MOST_OFFERED).then(offered).catch(refused)
    let examined: ExaminedUpdate
    try {
      examined = examineUpdate(bytes, MOST_OFFERED)
    } catch (error) {
      return refused(error)
    }
    return offered(examined)
  }

  /** Takes a change that the server worked out. */
  takeOwn({ bytes, personId }: OwnChange): void {
    const examined = examineUpdate(bytes)
    const newClients = this.authors.claim(examined, this.extent, personId)
    this.extent.take(examined)
    this.queue.add({ update: { bytes, personId, newClients, examined }, from: null })
  }

  /** Learns of a row that is in the log. @returns what it is; undefined when it says nothing new or cannot be read */
  learn({ bytes, personId }: Pick<LogRow, 'bytes' | 'personId'>): ExaminedUpdate | undefined {
    try {
      const examined = examineUpdate(bytes)
      this.authors.learn(examined, personId)
      return this.takeNew(examined)
    } catch (error) {
      const { logger, sectionId } = this.shell
      logger.error({ err: error, sectionId }, 'a row of the log cannot be read')
      return undefined
    }
  }

  /** Learns of a text that another node folded, and whose it is. @returns undefined when that says nothing new */
  learnAll(examined: ExaminedUpdate, authors: StoredText['authors']): ExaminedUpdate | undefined {
    this.authors.add(authors)
    return this.takeNew(examined)
  }

  private takeNew(examined: ExaminedUpdate): ExaminedUpdate | undefined {
    if (this.extent.judge(examined) === 'covered') return undefined
    this.extent.take(examined)
    return examined
  }

  /**
   * The log has bound client ids to others than was claimed here. Begins anew from what the log has.
   *
   * @returns what judges the queue anew, and gives back what may stay in it
   */
  async beginAnew(): Promise<(queued: readonly QueuedUpdate[]) => QueuedUpdate[]> {
    const stored = await this.shell.log.read(this.shell.sectionId)
    return (queued) => {
      this.extent = new Extent(stored.checkpoint)
      this.authors = new Authors(stored.authors)
      for (const row of stored.rows) this.learn(row)
      return queued.flatMap((one) => this.claimAgain(one))
    }
  }

  private claimAgain(queued: QueuedUpdate): QueuedUpdate[] {
    const { update, from } = queued
    if (!update) return [queued]
    const { examined, personId } = update
    if (this.authors.isForeign(examined, this.extent, personId)) {
      if (from) this.refuse(from.member, new Error(FOREIGN_AUTHOR))
      return []
    }
    if (this.extent.judge(examined) === 'gap') {
      // It rested on what was just refused. Its writer comes back and sends what is still theirs.
      from?.member.close(wire.closeCodes.tryLater)
      return []
    }
    const newClients = this.authors.claim(examined, this.extent, personId)
    this.extent.take(examined)
    return [{ ...queued, update: { ...update, newClients } }]
  }

  /** Everybody who is here. */
  get everybody(): Iterable<Seat> {
    return this.seats.values()
  }

  /** The front of the queue is durable: notes how far each writer is to be told so. @returns whether anybody is */
  noteReceipts(front: readonly QueuedUpdate[]): boolean {
    let isAnybody = false
    for (const { from } of front) {
      const seat = from && this.seats.get(from.member)
      if (!seat?.isSquare) continue
      seat.receipt = from?.number
      isAnybody = true
    }
    return isAnybody
  }

  /** Asks a member for everything that the text lacks of theirs. */
  ask(member: Member): void {
    member.send(wire.step1Frame(this.text.stateVector()))
  }

  private judge(offer: Offer, catchUp: (() => Promise<void>) | undefined): void | Promise<void> {
    const { member, examined, isStep2 } = offer
    const standing = this.extent.judge(examined)
    if (standing === 'covered') return this.acknowledge(offer)
    if (member.access.mode === 'read') return this.turnAway(member)
    if (this.isForeign(offer) || standing === 'gap') {
      // Another node may have written what this one has not heard of yet.
      if (catchUp) {
        return catchUp().then(
          () => this.judge(offer, undefined),
          () => member.close(wire.closeCodes.tryLater),
        )
      }
      if (standing === 'next') return this.refuse(member, new Error(FOREIGN_AUTHOR))
      if (isStep2) return this.refuse(member, new Error('what it rests on is missing'))
      if (this.seats.get(member)?.owe()) this.ask(member)
      return
    }
    this.accept(offer)
  }

  private isForeign({ examined, member }: Offer): boolean {
    return this.authors.isForeign(examined, this.extent, member.person.id)
  }

  private accept({ member, number, bytes, examined }: Offer): void {
    const size = bytes.byteLength
    if (
      this.queue.size + size > LARGEST_BACKLOG ||
      this.shell.backlog.bytes + size > LARGEST_BACKLOG_OF_ALL
    ) {
      return member.close(wire.closeCodes.tryLater)
    }
    if (this.text.size + this.queue.size + size > LARGEST_TEXT) {
      return this.refuse(member, new Error('the text is too long'))
    }
    const personId = member.person.id
    const newClients = this.authors.claim(examined, this.extent, personId)
    this.extent.take(examined)
    // A copy: the frame is a part of a larger buffer, which would be kept with it.
    this.queue.add({
      update: { bytes: Buffer.from(bytes), personId, newClients, examined },
      from: { member, number },
    })
  }

  /** Everything of it is accepted already; the receipt waits until it is durable. */
  private acknowledge({ member, number }: Offer): void {
    if (!this.queue.isEmpty) this.queue.add({ update: null, from: { member, number } })
    else if (this.seats.get(member)?.isSquare) {
      member.send(wire.savedFrame(this.text.stateVector(), number))
    }
  }

  private turnAway(member: Member): void {
    this.seats.get(member)?.owe()
    member.send(wire.accessFrame(member.access))
  }

  private refuse(member: Member, error: unknown): void {
    const { logger, sectionId } = this.shell
    logger.warn({ err: error, personId: member.person.id, sectionId }, 'an update was refused')
    member.close(wire.closeCodes.updateRefused)
  }
}
