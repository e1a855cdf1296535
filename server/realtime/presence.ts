/**
 * Who is in the room and where their carets are: Yjs awareness, held by the server.
 *
 * A connection speaks for itself only. Its first state says which client id is its own; y-websocket clients
 * also pass on what they heard of others, and that is ignored. Of the state only the caret is taken; name and
 * side come from the session. People at other nodes come by the roster and are told as if they were here.
 */
import type { Id } from '~core/ids'
import type { Roster, RosterEntry, RosterTopic } from '../relay/roster'
import type { Member } from './member'
import { leadingVoice, readVoice, writeVoice, type Voice } from './voice'
import { awarenessFrame, LONGEST_AWARENESS, readAwareness, type AwarenessEntry } from './wire'

/** Longest caret as JSON, in characters: two relative positions take about 200. */
const LONGEST_CARET = 2_000
/** A clock counts the changes of one session; beyond this it is no clock, and near 2^53 it would break readers. */
const LARGEST_CLOCK = 2 ** 40
/** A client that has counted further was somewhere before it came here. */
const NEWCOMERS_CLOCK = 10
/** Clients that have left are remembered by their last clocks, the latest so many. */
const MOST_REMEMBERED = 5_000
const LEFT = 'null'

/** What a connection announced as its own. */
interface OwnVoice extends Voice {
  readonly clientId: number
  readonly owner: Member
  since: number
  /**
   * Added to the client's clock: readers skip what is not newer than what they know, and take 0 for known.
   * Someone who comes back with an old clock would not be seen.
   */
  lead: number
}

/** What the members were told of a client last. Clocks of those who have left are kept, by the reason of `lead`. */
interface Told {
  readonly clock: number
  readonly state: string
  readonly voice: Voice | undefined
  /** The voice's own clock then. */
  readonly voiceClock: number
}

/** What changed about who is here, for the members. */
export interface PresenceNews {
  readonly message: Uint8Array
  /** What some are to be told instead; null is nothing. */
  readonly instead: ReadonlyMap<Member, Uint8Array | null>
}

export interface PresenceShell {
  readonly members: ReadonlySet<Member>
  readonly roster: Pick<Roster, 'open'>
  readonly sectionId: Id
  /** There is news to tell: to be asked for with `news`. Called for each change. */
  changed(): void
  /** Milliseconds since 1970; the system's clock unless a test says otherwise. */
  readonly now?: () => number
}

export class RoomPresence {
  private readonly own = new Map<Member, OwnVoice>()
  /** By client id, who is here at this node. */
  private readonly here = new Map<number, OwnVoice>()
  /** By client id and node, who is at the others. */
  private readonly elsewhere = new Map<number, Map<Id, Voice>>()
  private readonly told = new Map<number, Told>()
  private changed = new Set<number>()
  private readonly topic: RosterTopic
  private readonly now: () => number

  constructor(private readonly shell: PresenceShell) {
    this.now = shell.now ?? Date.now
    this.topic = shell.roster.open(`carets:${shell.sectionId}`, (entries) => this.hear(entries))
  }

  /** Takes the sender's own state out of an awareness message. @throws when the message is cut short */
  take(member: Member, bytes: Uint8Array): void {
    if (bytes.byteLength > LONGEST_AWARENESS) return
    for (const entry of readAwareness(bytes)) {
      if (entry.clock > LARGEST_CLOCK) continue
      const own = this.own.get(member) ?? this.announce(member, entry)
      if (own?.clientId === entry.clientId) this.update(own, entry)
    }
  }

  /** Everybody's state, for someone who comes in; undefined when nobody is there. */
  everybody(): Uint8Array | undefined {
    const entries = [...this.told]
      .filter(([, { state }]) => state !== LEFT)
      .map(([clientId, { clock, state }]) => ({ clientId, clock, state }))
    return entries.length > 0 ? awarenessFrame(entries) : undefined
  }

  /**
   * What changed since this was last asked: one message for all members, and another one (or none: null) for
   * some, who would hear of themselves. undefined when nothing changed.
   */
  news(): PresenceNews | undefined {
    if (this.changed.size === 0) return undefined
    const entries = [...this.changed].flatMap((clientId) => {
      const told = this.told.get(clientId)
      return told ? [{ clientId, clock: told.clock, state: told.state }] : []
    })
    this.changed = new Set()
    const instead = new Map<Member, Uint8Array | null>()
    for (const { clientId } of entries) {
      const own = this.here.get(clientId)
      if (!own) continue
      // With a lead beyond one, their own state would come back to them as newer than what they have now.
      const isAhead = own.lead > 1 || this.told.get(clientId)?.voice !== own
      if (entries.length === 1) instead.set(own.owner, null)
      else if (isAhead)
        instead.set(own.owner, awarenessFrame(entries.filter((one) => one.clientId !== clientId)))
    }
    return { message: awarenessFrame(entries), instead }
  }

  leave(member: Member): void {
    const own = this.own.get(member)
    this.own.delete(member)
    if (own && this.here.get(own.clientId) === own) this.remove(own)
  }

  stop(): void {
    this.topic.close()
  }

  private announce(member: Member, { clientId, state }: AwarenessEntry): OwnVoice | undefined {
    if (state === LEFT || !this.mayBe(clientId, member)) return undefined
    // The same person's earlier connection may not have been noticed to be gone.
    const predecessor = this.here.get(clientId)
    if (predecessor) {
      this.own.delete(predecessor.owner)
      this.here.delete(clientId)
    }
    const own = { clientId, owner: member, personId: member.person.id, since: 0, lead: 0, clock: 0, state }
    this.own.set(member, own)
    return own
  }

  /** Another person's client id is not for taking. */
  private mayBe(clientId: number, { person }: Member): boolean {
    return (leadingVoice(this.voices(clientId))?.personId ?? person.id) === person.id
  }

  /** With which clock a client must begin here, so that everybody takes it for news. */
  private leastClock(clientId: number, clock: number): number {
    const told = this.told.get(clientId)
    if (told) return told.clock + 1
    // Readers may know this client from another node or from before a restart, by a clock that is not known here.
    // Nobody's clock runs faster than time, counted in hundredths of a second.
    return clock > NEWCOMERS_CLOCK ? Math.floor((this.now() - Date.UTC(2026)) / 10) : 1
  }

  private update(own: OwnVoice, { clock, state }: AwarenessEntry): void {
    const isHere = this.here.get(own.clientId) === own
    if (state === LEFT) {
      if (isHere) this.remove(own, clock + own.lead)
      return
    }
    if (!isHere && !this.begin(own, clock)) return
    if (clock + own.lead <= own.clock) return
    own.clock = clock + own.lead
    own.state = JSON.stringify({ cursor: caretIn(state), user: own.owner.person })
    this.here.set(own.clientId, own)
    this.retell(own.clientId)
  }

  /** Comes in, for the first time or again. @returns whether they may */
  private begin(own: OwnVoice, clock: number): boolean {
    const { clientId, owner } = own
    if (!this.mayBe(clientId, owner)) return false
    const latest = this.voices(clientId).reduce((most, { since }) => Math.max(most, since), 0)
    own.since = Math.max(this.now(), latest + 1)
    own.lead = Math.max(own.lead, this.leastClock(clientId, clock) - clock)
    return true
  }

  private remove(own: OwnVoice, clock = 0): void {
    this.here.delete(own.clientId)
    this.topic.set(String(own.clientId), null)
    this.retell(own.clientId, clock)
  }

  /** News of the other nodes. */
  private hear(entries: readonly RosterEntry[]): void {
    for (const { node, key, value } of entries) {
      const clientId = Number(key)
      const voice = value === null ? undefined : readVoice(value)
      const there = this.elsewhere.get(clientId) ?? new Map<Id, Voice>()
      if (voice) this.elsewhere.set(clientId, there.set(node, voice))
      else if (there.delete(node) && there.size === 0) this.elsewhere.delete(clientId)
      this.giveUp(clientId)
      this.retell(clientId)
    }
  }

  /** Someone who has come to another node since is not here any more, though the old line may not be down yet. */
  private giveUp(clientId: number): void {
    const own = this.here.get(clientId)
    const leading = own && leadingVoice(this.voices(clientId))
    if (!own || leading === own || leading?.personId !== own.personId) return
    this.here.delete(clientId)
    this.topic.set(String(clientId), null)
  }

  private voices(clientId: number): Voice[] {
    const here = this.here.get(clientId)
    return [...(here ? [here] : []), ...(this.elsewhere.get(clientId)?.values() ?? [])]
  }

  /** Notes what the members must be told of a client now, if anything. @param least a clock that it must have */
  private retell(clientId: number, least = 0): void {
    const voices = this.voices(clientId)
    const voice = leadingVoice(voices)
    const before = this.told.get(clientId)
    const past = before ? before.clock + 1 : 1
    if (!voice) {
      if (before && before.state !== LEFT) this.note(clientId, undefined, Math.max(least, past))
      return
    }
    // Readers who come from another node have heard the clock that it tells.
    const beyond = voices.reduce(
      (most, other) => (other === voice ? most : Math.max(most, other.clock + 1)),
      0,
    )
    const isKnown = before?.voice === voice && before.voiceClock === voice.clock
    if (!isKnown || beyond > before.clock) this.note(clientId, voice, Math.max(voice.clock, beyond, past))
    const own = this.here.get(clientId)
    if (own) this.topic.set(String(clientId), writeVoice(own))
  }

  private note(clientId: number, voice: Voice | undefined, clock: number): void {
    const own = this.here.get(clientId)
    if (own && own === voice) {
      own.lead += clock - own.clock
      own.clock = clock
    }
    // The latest last, so that the oldest are forgotten first.
    this.told.delete(clientId)
    this.told.set(clientId, { clock, state: voice?.state ?? LEFT, voice, voiceClock: voice?.clock ?? 0 })
    this.changed.add(clientId)
    if (this.told.size > MOST_REMEMBERED) this.forgetOne()
    this.shell.changed()
  }

  private forgetOne(): void {
    for (const [clientId, { state }] of this.told) {
      if (state !== LEFT || this.changed.has(clientId)) continue
      this.told.delete(clientId)
      return
    }
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
