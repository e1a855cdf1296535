import { decodeStateVector, diffUpdate } from 'yjs'
import * as encoding from 'lib0/encoding'
import type { Checkpoint } from '../log/updateLog'
import type { TextWork } from '../text/textWork'
import { advance } from './extent'
import type { ClockRange } from './examine'
import { mergedInPortions } from './joinedUpdates'
import { placeIn } from './placeIn'

/** An answer out of more bytes than this is worked out in the worker thread. */
const WORTH_A_THREAD = 256 * 1024
/** Most answers that are kept, */
const KEPT_ANSWERS = 16
/** and how large each of them may be. */
const LARGEST_KEPT = 1024 * 1024

/** What somebody was answered, and where the tail stood then. */
interface Answer {
  readonly update: Promise<Uint8Array> | Uint8Array
  readonly mark: number
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
  private tail: Uint8Array[] = []
  private readonly clocks: Map<number, number>
  private vector: Uint8Array | undefined
  private readonly answers = new Map<string, Answer>()
  private tailBytes = 0

  constructor(
    checkpoint: Checkpoint | null,
    private readonly work: Pick<TextWork, 'missing'>,
  ) {
    this.base = checkpoint
    this.clocks = checkpoint ? decodeStateVector(checkpoint.stateVector) : new Map()
  }

  /** Version of the checkpoint underneath; 0 when there is none. */
  get version(): number {
    return this.base?.version ?? 0
  }

  /** Bytes that it takes. */
  get size(): number {
    return this.tailBytes + (this.base?.state.byteLength ?? 0)
  }

  /** Takes in a committed update that adds the given ranges. */
  add(update: Uint8Array, added: readonly ClockRange[]): void {
    this.tail.push(update)
    this.tailBytes += update.byteLength
    advance(this.clocks, added)
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
    this.tailBytes = sum(this.tail)
    this.answers.clear()
  }

  /** The updates that give the text, in order. */
  updates(): Uint8Array[] {
    return this.base ? [this.base.state, ...this.tail] : [...this.tail]
  }

  /** How far the committed text goes, encoded. */
  stateVector(): Uint8Array {
    this.vector ??= encoded(this.clocks)
    return this.vector
  }

  /**
   * What someone who has come as far as `stateVector` lacks, deletions included. To someone who has nothing, a
   * stored checkpoint is given as it is.
   *
   * @throws when the state vector cannot be decoded
   */
  missing(stateVector: Uint8Array): Promise<Uint8Array> | Uint8Array {
    const key = placeIn(this.clocks, stateVector)
    const known = this.answers.get(key)
    const update = known ? this.broughtUpToDate(known) : this.workOut(stateVector)
    this.keep(key, update)
    return update
  }

  private keep(key: string, update: Promise<Uint8Array> | Uint8Array): void {
    if (!this.answers.has(key) && this.answers.size >= KEPT_ANSWERS) this.answers.clear()
    this.answers.set(key, { update, mark: this.mark })
    const forget = () => this.answers.delete(key)
    const weigh = ({ byteLength }: Uint8Array) => byteLength > LARGEST_KEPT && forget()
    if (update instanceof Promise) update.then(weigh, forget)
    else weigh(update)
  }

  /** Many who come back at once have come equally far, while the text goes on: an answer is continued, not made anew. */
  private broughtUpToDate({ update, mark }: Answer): Promise<Uint8Array> | Uint8Array {
    const since = this.tail.slice(mark)
    if (since.length === 0) return update
    if (update instanceof Promise) return update.then((known) => mergedInPortions([known, ...since]))
    return mergedInPortions([update, ...since])
  }

  private workOut(stateVector: Uint8Array): Promise<Uint8Array> | Uint8Array {
    const reached = decodeStateVector(stateVector)
    const parts = this.partsBeyond(reached)
    const [only] = parts
    if (reached.size === 0 && parts.length === 1 && only) return only
    if (sum(parts) > WORTH_A_THREAD) return this.work.missing(parts, stateVector)
    const merged = mergedInPortions(parts)
    return reached.size === 0 ? merged : diffUpdate(merged, stateVector)
  }

  /** The state is left out for someone who has come as far as it goes: they may only lack its deletions. */
  private partsBeyond(reached: ReadonlyMap<number, number>): Uint8Array[] {
    if (!this.base) return this.tail.length > 0 ? [...this.tail] : [NOTHING]
    const atBase = decodeStateVector(this.base.stateVector)
    const hasBase = [...atBase].every(([client, clock]) => (reached.get(client) ?? 0) >= clock)
    return [hasBase ? this.base.deletions : this.base.state, ...this.tail]
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
