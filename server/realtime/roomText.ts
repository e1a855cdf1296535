import { decodeStateVector, diffUpdate } from 'yjs'
import * as encoding from 'lib0/encoding'
import type { Checkpoint } from '../log/updateLog'
import type { TextWork } from '../text/textWork'
import type { ClockRange } from './examine'
import { advance } from './extent'
import { mergedInPortions, type KnownUpdate } from './joinedUpdates'
import { Places } from './places'

/** An answer out of more bytes than this is worked out in the worker thread. */
const WORTH_A_THREAD = 256 * 1024
/** Most answers that are kept, */
const KEPT_ANSWERS = 16
/** how large each of them may be, */
const LARGEST_KEPT = 1024 * 1024
/** and how many later updates go along with one: more are merged with it. */
const MOST_LATER = 8

/** What somebody lacks: an update, and those that were committed since it was worked out. Together they are all. */
export type Lacking = readonly [answer: Uint8Array, ...later: Uint8Array[]]

/** What somebody was answered, and where the tail stood then. */
interface Answer {
  readonly lacking: Promise<Lacking> | Lacking
  readonly mark: number
}

/** How far somebody must have come with a client. */
type End = Pick<ClockRange, 'client' | 'to'>

/** A committed update since the checkpoint. */
interface Taken {
  readonly bytes: Uint8Array
  /** Who has come as far as all of these has it; undefined where it deletes something: no state vector tells of that. */
  readonly ends: readonly End[] | undefined
}

/**
 * A room's text: what is committed to the log, and nothing else. Whatever is read from it or sent from it has been
 * durable before.
 *
 * It is kept as bytes, as the log gave them and as they came. Nothing here needs a Y.Doc, which would take ten
 * times the room and as long to bring up to date as all the rest of an update's way.
 */
export class RoomText {
  private base: Checkpoint | null
  private tail: Taken[] = []
  private readonly clocks: Map<number, number>
  private vector: Uint8Array | undefined
  private readonly places: Places
  private readonly answers = new Map<string, Answer>()
  private tailBytes = 0

  constructor(
    checkpoint: Checkpoint | null,
    private readonly work: Pick<TextWork, 'missing'>,
  ) {
    this.base = checkpoint
    this.clocks = checkpoint ? decodeStateVector(checkpoint.stateVector) : new Map()
    this.places = new Places(this.clocks)
  }

  /** Version of the checkpoint underneath; 0 when there is none. */
  get version(): number {
    return this.base?.version ?? 0
  }

  /** Bytes that it takes. */
  get size(): number {
    return this.tailBytes + (this.base?.state.byteLength ?? 0)
  }

  /** Takes in a committed update. */
  add({ bytes, examined: { added, deleted } }: KnownUpdate): void {
    this.tail.push({ bytes, ends: deleted.length === 0 ? endsOf(added) : undefined })
    this.tailBytes += bytes.byteLength
    advance(this.clocks, added)
    this.places.changed()
    this.vector = undefined
  }

  /** Where the tail stands now, for `rebase`. */
  get mark(): number {
    return this.tail.length
  }

  /**
   * Puts a newer checkpoint underneath.
   *
   * @param mark where the tail stood before the checkpoint was made: what is in front of it, the checkpoint has
   */
  rebase(checkpoint: Checkpoint, mark: number): void {
    this.base = checkpoint
    this.tail = this.tail.slice(mark)
    this.tailBytes = sum(bytesOf(this.tail))
    this.answers.clear()
  }

  /** The updates that give the text, in order. */
  updates(): Uint8Array[] {
    const tail = bytesOf(this.tail)
    return this.base ? [this.base.state, ...tail] : tail
  }

  /** How far the committed text goes, encoded. */
  stateVector(): Uint8Array {
    this.vector ??= encoded(this.clocks)
    return this.vector
  }

  /**
   * What someone who has come as far as `stateVector` lacks, deletions included. To someone who has nothing, a
   * stored checkpoint is given as it is. Those who lack the same are given the very same list.
   *
   * @throws when the state vector cannot be decoded
   */
  missing(stateVector: Uint8Array): Promise<Lacking> | Lacking {
    const key = this.places.of(stateVector)
    const known = this.answers.get(key)
    if (known?.mark === this.mark) return known.lacking
    const lacking = known ? this.broughtUpToDate(known) : this.workOut(stateVector)
    this.keep(key, lacking)
    return lacking
  }

  private keep(key: string, lacking: Promise<Lacking> | Lacking): void {
    if (!this.answers.has(key) && this.answers.size >= KEPT_ANSWERS) this.answers.clear()
    this.answers.set(key, { lacking, mark: this.mark })
    const forget = () => this.answers.delete(key)
    const weigh = (all: Lacking) => sum(all) > LARGEST_KEPT && forget()
    if (lacking instanceof Promise) lacking.then(weigh, forget)
    else weigh(lacking)
  }

  /** Many who come back at once have come equally far, while the text goes on: an answer is continued, not made anew. */
  private broughtUpToDate({ lacking, mark }: Answer): Promise<Lacking> | Lacking {
    const since = bytesOf(this.tail.slice(mark))
    const continued = (known: Lacking): Lacking =>
      known.length + since.length - 1 > MOST_LATER
        ? [mergedInPortions([...known, ...since])]
        : [...known, ...since]
    return lacking instanceof Promise ? lacking.then(continued) : continued(lacking)
  }

  private workOut(stateVector: Uint8Array): Promise<Lacking> | Lacking {
    const reached = decodeStateVector(stateVector)
    const parts = this.partsBeyond(reached)
    const [only] = parts
    if (reached.size === 0 && parts.length === 1 && only) return [only]
    if (sum(parts) > WORTH_A_THREAD) return this.work.missing(parts, stateVector).then((answer) => [answer])
    const merged = mergedInPortions(parts)
    return [reached.size === 0 ? merged : diffUpdate(merged, stateVector)]
  }

  /**
   * What somebody has is left out: of the tail each update that deletes nothing and ends before where they have come,
   * and the state for someone who has come as far as it goes: they may only lack its deletions.
   */
  private partsBeyond(reached: ReadonlyMap<number, number>): Uint8Array[] {
    const hasAll = (client: number, clock: number) => (reached.get(client) ?? 0) >= clock
    const isHad = ({ ends }: Taken) => ends?.every(({ client, to }) => hasAll(client, to)) ?? false
    const tail = bytesOf(this.tail.filter((update) => !isHad(update)))
    if (!this.base) return tail.length > 0 ? tail : [NOTHING]
    const atBase = decodeStateVector(this.base.stateVector)
    const hasBase = [...atBase].every(([client, clock]) => hasAll(client, clock))
    return [hasBase ? this.base.deletions : this.base.state, ...tail]
  }
}

/** An update that holds neither items nor deletions. */
const NOTHING = new Uint8Array([0, 0])

/** A state vector in Yjs's encoding: the number of clients, then each client with its clock. */
function encoded(clocks: ReadonlyMap<number, number>): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clocks.size)
    for (const [client, clock] of clocks) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
    }
  })
}

function sum(parts: readonly Uint8Array[]): number {
  return parts.reduce((bytes, part) => bytes + part.byteLength, 0)
}

/** One for each client: a text that was loaded came as one update, with a range for each of its rows. */
function endsOf(added: readonly ClockRange[]): readonly End[] {
  if (added.length === 1) return added
  const ends = new Map<number, number>()
  for (const { client, to } of added) ends.set(client, Math.max(to, ends.get(client) ?? 0))
  return [...ends].map(([client, to]) => ({ client, to }))
}

const bytesOf = (updates: readonly Taken[]): Uint8Array[] => updates.map(({ bytes }) => bytes)
