/**
 * A room: one section's text while somebody has it open.
 *
 * An update's way: examined (examine.ts) → judged by what the text has (extent.ts) → claimed for its author
 * (authors.ts) → queued (updateQueue.ts) → committed to the log together with what the other rooms have
 * (groupCommit.ts) → taken into the room's text (roomText.ts) → sent to everybody as one frame, with a receipt for
 * its writer (spread.ts). Nothing is sent, and no newcomer is answered, from anything but committed text: what
 * another person has seen survives a crash.
 */
import type { DocumentJson } from '~core/document/json'
import type { Id } from '~core/ids'
import { withBlockIds } from '~core/sync/blockIds'
import type { Checkpoint, LogRow, RowId, StoredText } from '../log/updateLog'
import type { Roster } from '../relay/roster'
import type { FoundPlaces, SoughtPlaces } from '../text/places'
import type { TextWork } from '../text/textWork'
import { AnswerFrames } from './answerFrames'
import { Caretaker } from './caretaker'
import type { GroupCommit } from './groupCommit'
import { Greeting } from './greeting'
import { Herald } from './herald'
import type { LookTurns } from './lookTurns'
import type { Member } from './member'
import { OwnHand } from './ownHand'
import { Reception, type ReceptionShell } from './reception'
import { joinedUpdates, type KnownUpdate } from './joinedUpdates'
import { RoomText, type Lacking } from './roomText'
import { Rush } from './rush'
import { spacingOf } from './spacing'
import { UpdateQueue, type QueuedUpdate } from './updateQueue'
import * as wire from './wire'

/** A state vector has an entry for every window that ever wrote; a longer one is no honest reader's. */
const LONGEST_STATE_VECTOR = 1024 * 1024
export interface RoomShell extends ReceptionShell {
  readonly commits: GroupCommit
  readonly work: TextWork
  readonly roster: Pick<Roster, 'open'>
  readonly newId: () => Id
  /** What all rooms of the node hold for the log together. */
  readonly backlog: { bytes: number }
  readonly turns: LookTurns
  /** The text was looked at and is in order. @param rows how many a load would read */
  looked(rows: number, isQuiet: boolean): void
}

export class Room {
  private readonly herald: Herald
  /** What is committed. */
  private readonly text: RoomText
  private readonly queue: UpdateQueue
  private readonly reception: Reception
  private readonly hand: OwnHand
  private readonly caretaker: Caretaker
  /** The log's rows that the text has taken in since its checkpoint, where other nodes may write rows too. */
  private seen = new Set<RowId>()
  private rowCount = 0
  private readonly answers = new AnswerFrames()
  private readonly rush = new Rush()
  private readonly greeting = new Greeting()

  constructor(
    private readonly shell: RoomShell,
    stored: StoredText,
  ) {
    const { sectionId, backlog, commits, logger, roster, turns, work } = shell
    this.text = new RoomText(stored.checkpoint, work)
    this.queue = new UpdateQueue({
      sectionId,
      backlog,
      spacing: () => spacingOf(this.herald.size),
      isRush: () => this.rush.isOn,
      commit: (batch) => commits.commit(batch),
      committed: (front, rows) => this.committed(front, rows),
      authorTaken: () => this.reception.beginAnew(),
      failed: (error) => logger.error({ err: error, sectionId }, 'a commit could not be told of'),
    })
    this.reception = new Reception(shell, stored, this.text, this.queue)
    this.hand = new OwnHand(
      work,
      () => [...this.text.updates(), ...this.queue.waiting()],
      (change) => this.reception.takeOwn(change),
    )
    this.caretaker = new Caretaker({
      turns,
      inspect: () => this.hand.inspect(),
      notice: (blockIds) => this.herald.tellAll(wire.noticeFrame({ kind: 'doubledText', blockIds })),
      looked: (isQuiet) => shell.looked(this.rowCount, isQuiet),
      failed: (error) => logger.error({ err: error, sectionId }, 'the caretaker failed'),
    })
    this.herald = new Herald({
      sectionId,
      roster,
      rush: this.rush,
      seats: () => this.reception.everybody,
      stateVector: () => this.text.stateVector(),
      isTextComing: () => !this.queue.isEmpty && commits.storage === 'ok',
    })
    this.takeRows(stored.rows)
    this.caretaker.changed()
  }

  /** Whether nothing here would be lost or left undone if the room went away. */
  get isSettled(): boolean {
    return this.queue.isEmpty && !this.caretaker.isDue
  }

  /** Bytes that its text takes, what waits for the log included. */
  get size(): number {
    return this.text.size + this.queue.size
  }

  /** How many rows a load would read. */
  get rows(): number {
    return this.rowCount
  }

  join(member: Member): void {
    this.rush.came(member)
    this.reception.join(member)
    this.herald.join(member)
    member.send(wire.accessFrame(member.access))
    const { doubled } = this.caretaker
    const [stateVector, { storage }] = [this.text.stateVector(), this.shell.commits]
    member.write(this.greeting.of({ stateVector, storage, doubled }))
  }

  leave(member: Member): void {
    this.rush.heard(member)
    this.reception.leave(member)
    this.herald.leave(member)
  }

  /** The door decided anew about a member. Someone who may write again is asked for what was not taken meanwhile. */
  accessChanged(member: Member): void {
    member.send(wire.accessFrame(member.access))
    if (member.access.mode === 'write') this.reception.ask(member)
  }

  storageChanged(state: wire.StorageState): void {
    this.herald.tellAll(wire.storageFrame(state))
  }

  /**
   * One frame of a member. Whoever sends what is no message is shown out.
   *
   * @returns a promise when the answer takes time; the member's next frame waits for it
   */
  receive(member: Member, frame: Uint8Array): void | Promise<void> {
    try {
      const message = wire.readMessage(frame)
      if (message.kind === 'update') return this.offer(member, message)
      if (message.kind === 'step1') return this.answer(member, message.stateVector)
      if (message.kind === 'awareness') this.herald.hear(member, message.bytes)
      if (message.kind === 'queryAwareness') this.herald.introduce(member)
    } catch (error) {
      this.refuse(member, error)
    }
  }

  /** The text as it stands, what waits for the log included. */
  read(): Promise<DocumentJson> {
    return this.shell.work.read([...this.text.updates(), ...this.queue.waiting()])
  }

  /** Looks places up in the text as it stands. */
  places(sought: SoughtPlaces): Promise<FoundPlaces> {
    return this.shell.work.places([...this.text.updates(), ...this.queue.waiting()], sought)
  }

  /** Writes what `edit` makes of the text, for a person; resolves when that is durable. */
  async change(personId: Id | null, edit: (text: DocumentJson) => DocumentJson): Promise<void> {
    await this.hand.change(personId, (text) => withBlockIds(edit(text), this.shell.newId))
    await this.durable()
  }

  /** Looks after the text now instead of when it is quiet; for a room that is about to go. */
  attend(): Promise<void> {
    return this.caretaker.attend()
  }

  /** Writes what waits. @returns whether everything is durable */
  drain(patienceMs: number): Promise<boolean> {
    return this.queue.drain(patienceMs)
  }

  /**
   * Takes in rows that are in the log and not here yet, and tells everybody.
   *
   * Rows that are here already are known by their ids.
   */
  takeRows(rows: readonly LogRow[]): void {
    const news = rows.filter(({ id }) => !this.seen.has(id))
    const taken = news.flatMap((row) => {
      const examined = this.reception.learn(row)
      return examined ? [{ bytes: row.bytes, examined }] : []
    })
    this.noteRows(news.map(({ id }) => id))
    this.herald.tell(this.take(taken), null, false)
  }

  /** Where the text stands, for `rebase`. */
  get mark(): number {
    return this.text.mark
  }

  /** The log folded the text's rows; what stands in front of the mark is in the checkpoint. */
  rebase(checkpoint: Checkpoint, mark: number): void {
    this.text.rebase(checkpoint, mark)
    this.rowCount = this.text.mark
    this.seen = new Set()
  }

  stop(): void {
    this.caretaker.stop()
    this.herald.stop()
    this.queue.stop()
  }

  /** Takes in a text that another node folded, with the rows after it. */
  async takeStored({ checkpoint, rows, authors }: StoredText): Promise<void> {
    if (checkpoint && checkpoint.version > this.text.version) {
      const whole = [checkpoint.state, ...rows.map(({ bytes }) => bytes)]
      const lacking = await this.shell.work.missing(whole, this.text.stateVector())
      const examined = await this.shell.work.examine(lacking)
      if (this.reception.learnAll(examined, authors)) {
        this.herald.tell(this.take([{ bytes: lacking, examined }]), null, false)
      }
      // What came meanwhile may not be in the checkpoint: the tail stays until this node folds the text itself.
      this.text.rebase(checkpoint, 0)
      this.noteRows(rows.map(({ id }) => id))
    } else this.takeRows(rows)
  }

  /** Which of these rows are not here. */
  unseen(ids: readonly RowId[]): RowId[] {
    return ids.filter((id) => !this.seen.has(id))
  }

  /** Version of the checkpoint underneath; 0 when there is none. */
  get version(): number {
    return this.text.version
  }

  private committed(front: readonly QueuedUpdate[], rows: readonly RowId[]): void {
    const updates = front.flatMap(({ update }) => update ?? [])
    this.noteRows(rows)
    const text = this.take(updates)
    const writers = new Set(front.flatMap(({ update, from }) => (update ? [from?.member ?? null] : [])))
    const [writer = null] = writers.size === 1 ? writers : []
    this.herald.tell(text, writer, this.reception.noteReceipts(front))
    for (const { settled } of front) settled?.()
  }

  /** Takes committed updates into the text. @returns them as one; undefined when there are none */
  private take(updates: readonly KnownUpdate[]): Uint8Array | undefined {
    if (updates.length === 0) return undefined
    const update = joinedUpdates(updates)
    const added = updates.flatMap(({ examined }) => examined.added)
    const deleted = updates.flatMap(({ examined }) => examined.deleted)
    this.text.add({ bytes: update, examined: { added, deleted } })
    this.caretaker.changed()
    return update
  }

  private noteRows(ids: readonly RowId[]): void {
    this.rowCount += ids.length
    if (this.shell.catchUp) for (const id of ids) this.seen.add(id)
  }

  private offer(member: Member, { bytes, isStep2 }: { bytes: Uint8Array; isStep2: boolean }) {
    const taking = this.reception.offer(member, bytes, isStep2)
    this.rush.heard(member)
    return taking
  }

  private answer(member: Member, stateVector: Uint8Array): void | Promise<void> {
    if (stateVector.byteLength > LONGEST_STATE_VECTOR) throw new Error('a state vector that is too long')
    const missing = this.text.missing(stateVector)
    const tell = (lacking: Lacking) => member.write(this.answers.of(lacking))
    if (!(missing instanceof Promise)) return tell(missing)
    return missing.then(tell, (error: unknown) => this.refuse(member, error))
  }

  private refuse(member: Member, error: unknown): void {
    this.shell.logger.debug({ err: error, personId: member.person.id }, 'a malformed frame')
    member.close(wire.closeCodes.malformed)
  }

  /** Resolves when everything that is accepted now is durable. */
  private durable(): Promise<void> {
    return new Promise((settled) => {
      if (this.queue.isEmpty) settled()
      else this.queue.add({ update: null, from: null, settled })
    })
  }
}
