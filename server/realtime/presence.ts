/**
 * Who is in the room and where their carets are: Yjs awareness, held by the server.
 *
 * A connection speaks for itself only. Its first state says which client id is its own; y-websocket clients
 * also pass on what they heard of others, and that is ignored. Of the state only the caret is taken; name and
 * side come from the session.
 */
import { Tick } from './tick'
import { awarenessFrame, readAwareness, type AwarenessEntry } from './wire'
import type { Member } from './member'

/** Longest caret as JSON, in characters: two relative positions take about 200. */
const LONGEST_CARET = 2_000
/** Most awareness bytes that a message may have; one's own state and a crowd's echoes fit. */
const LONGEST_MESSAGE = 256 * 1024
/** A clock counts the changes of one session; beyond this it is no clock, and near 2^53 it would break readers. */
const LARGEST_CLOCK = 2 ** 40
const LEFT = 'null'

interface Presence {
  readonly owner: Member
  clock: number
  state: string
}

/** What a connection announced as its own. */
interface Own {
  readonly clientId: number
  /**
   * Added to the client's clock: readers skip what is not newer than what they know, and take 0 for known.
   * Someone who comes back with an old clock would not be seen.
   */
  readonly lead: number
}

export class RoomPresence {
  private readonly present = new Map<number, Presence>()
  private readonly own = new Map<Member, Own>()
  /** The last clock of each client that has been here. */
  private readonly clocks = new Map<number, number>()
  private changed = new Set<number>()
  private readonly tick = new Tick(() => this.flush())

  constructor(private readonly members: ReadonlySet<Member>) {}

  /** Takes the sender's own state out of an awareness message. @throws when the message is cut short */
  take(member: Member, bytes: Uint8Array): void {
    if (bytes.byteLength > LONGEST_MESSAGE) return
    for (const entry of readAwareness(bytes)) {
      if (entry.clock > LARGEST_CLOCK) continue
      const own = this.own.get(member) ?? this.announce(member, entry)
      if (own?.clientId === entry.clientId) this.update(member, own, entry)
    }
  }

  /** Everybody's state, for someone who comes in. */
  everybody(): Uint8Array | undefined {
    const entries = [...this.present].map(([clientId, { clock, state }]) => ({ clientId, clock, state }))
    return entries.length > 0 ? awarenessFrame(entries) : undefined
  }

  leave(member: Member): void {
    const own = this.own.get(member)
    this.own.delete(member)
    if (own && this.present.get(own.clientId)?.owner === member) this.remove(own.clientId)
  }

  stop(): void {
    this.tick.stop()
  }

  private announce(member: Member, { clientId, clock, state }: AwarenessEntry): Own | undefined {
    if (state === LEFT) return undefined
    const before = this.present.get(clientId)
    // The same person's earlier connection may not have been noticed to be gone; another's client id is not for taking.
    if (before && before.owner.person.id !== member.person.id) return undefined
    if (before) this.own.delete(before.owner)
    const last = this.clocks.get(clientId) ?? 0
    const own = { clientId, lead: Math.max(0, last + 1 - clock) }
    this.own.set(member, own)
    return own
  }

  private update(member: Member, { clientId, lead }: Own, entry: AwarenessEntry): void {
    const clock = entry.clock + lead
    if (entry.state === LEFT) {
      if (this.present.has(clientId)) this.remove(clientId, clock)
      return
    }
    if (clock <= (this.clocks.get(clientId) ?? 0)) return
    const state = JSON.stringify({ cursor: caretIn(entry.state), user: member.person })
    this.present.set(clientId, { owner: member, clock, state })
    this.note(clientId, clock)
  }

  private remove(clientId: number, clock = 0): void {
    this.present.delete(clientId)
    this.note(clientId, Math.max(clock, (this.clocks.get(clientId) ?? 0) + 1))
  }

  private note(clientId: number, clock: number): void {
    this.clocks.set(clientId, clock)
    this.changed.add(clientId)
    this.tick.request()
  }

  private flush(): void {
    const changed = this.changed
    this.changed = new Set()
    const entries = [...changed].map((clientId) => ({
      clientId,
      clock: this.clocks.get(clientId) ?? 0,
      state: this.present.get(clientId)?.state ?? LEFT,
    }))
    const [only, second] = changed
    const alone = only !== undefined && second === undefined ? this.present.get(only)?.owner : undefined
    const frame = awarenessFrame(entries)
    for (const member of this.members) {
      if (member === alone) continue
      const own = this.own.get(member)
      // With a lead beyond one, their own state would come back to them as newer than what they have now.
      const isAhead = own && own.lead > 1 && changed.has(own.clientId)
      member.send(
        isAhead ? awarenessFrame(entries.filter((entry) => entry.clientId !== own.clientId)) : frame,
      )
    }
    this.tick.delivered(this.members.size)
  }
}

function caretIn(state: string): unknown {
  try {
    const { cursor } = JSON.parse(state) as { cursor?: unknown }
    const isCaret = typeof cursor === 'object' && JSON.stringify(cursor).length <= LONGEST_CARET
    return isCaret ? cursor : null
  } catch {
    return null
  }
}
