import type { Id } from '~core/ids'
import type { Roster } from '../relay/roster'
import { framed } from './frame'
import type { Member } from './member'
import { Pace } from './pace'
import { RoomPresence } from './presence'
import type { Rush } from './rush'
import type { Seat } from './seat'
import { spread } from './spread'
import { updateFrame } from './wire'

/** Carets alone are told at most this often, in milliseconds. */
const CARETS_MS = 20

export interface HeraldShell {
  readonly sectionId: Id
  readonly roster: Pick<Roster, 'open'>
  readonly seats: () => Iterable<Seat>
  /** Carets alone wait for it to be over. */
  readonly rush: Rush
  /** How far the committed text goes. */
  readonly stateVector: () => Uint8Array
  /** Whether text is about to be told, which carets may go along with. */
  readonly isTextComing: () => boolean
}

/** Tells the members of a room what was committed, what is durable, and who is where: as few writes as can be. */
export class Herald {
  private readonly members = new Set<Member>()
  /** Who has not been told yet who else is here. */
  private readonly newcomers = new Set<Member>()
  private readonly presence: RoomPresence
  private readonly carets: Pace

  constructor(private readonly shell: HeraldShell) {
    this.carets = new Pace(
      () => this.tellCarets(),
      () => CARETS_MS,
      () => shell.rush.isOn,
    )
    this.presence = new RoomPresence({
      members: this.members,
      roster: shell.roster,
      sectionId: shell.sectionId,
      changed: () => this.carets.request(),
    })
  }

  /** How many are here. */
  get size(): number {
    return this.members.size
  }

  join(member: Member): void {
    this.members.add(member)
    this.introduce(member)
  }

  leave(member: Member): void {
    this.members.delete(member)
    this.newcomers.delete(member)
    this.presence.leave(member)
  }

  /** Tells a member who is here, soon. */
  introduce(member: Member): void {
    this.newcomers.add(member)
    this.carets.request()
  }

  /** A member says where their caret is. @throws when the message is cut short */
  hear(member: Member, awareness: Uint8Array): void {
    this.presence.take(member, awareness)
  }

  /**
   * Tells of a commit, and of carets with it.
   *
   * @param update the text that was committed; undefined when nothing was
   * @param writer the only one who wrote it, and has it; null when there were several
   * @param hasReceipts whether some seats have a receipt to be told
   */
  tell(update: Uint8Array | undefined, writer: Member | null, hasReceipts: boolean): void {
    this.shell.rush.told()
    this.welcome()
    const presence = this.presence.news()
    if (this.members.size === 0 || (!update && !presence && !hasReceipts)) return
    const text = update && updateFrame(update)
    spread(this.shell.seats(), { text, writer, presence, stateVector: this.shell.stateVector() })
  }

  /** Tells everybody one message. */
  tellAll(message: Uint8Array): void {
    const frame = framed(message)
    for (const member of this.members) member.write(frame)
  }

  stop(): void {
    this.carets.stop()
    this.presence.stop()
  }

  private tellCarets(): void {
    if (!this.shell.isTextComing()) this.tell(undefined, null, false)
  }

  /** Everybody who is here, told once for all who came since the last time. */
  private welcome(): void {
    if (this.newcomers.size === 0) return
    const everybody = this.presence.everybody()
    const frame = everybody && framed(everybody)
    if (frame) for (const member of this.newcomers) member.write(frame)
    this.newcomers.clear()
  }
}
