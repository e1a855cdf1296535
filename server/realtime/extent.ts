/**
 * How far a text goes: which of each client's items it has, and which of them are deleted.
 *
 * That is all it takes to judge an update, and it is a hundredth of what a Y.Doc takes.
 */
import { decodeStateVector, decodeUpdate } from 'yjs'
import type { Checkpoint } from '../log/updateLog'
import { ClockRanges } from './clockRanges'
import type { ClockRange, ExaminedUpdate } from './examine'

/**
 * What an update is to a text: `covered` when it brings nothing new, `next` when it can be taken in, `gap` when
 * it rests on something that the text does not have.
 */
export type Standing = 'covered' | 'next' | 'gap'

export class Extent {
  private readonly clocks: Map<number, number>
  private deletions: Map<number, ClockRanges> | undefined

  constructor(private readonly checkpoint: Checkpoint | null) {
    this.clocks = checkpoint ? decodeStateVector(checkpoint.stateVector) : new Map()
  }

  /** The first clock of the client that the text does not have. */
  clockOf(client: number): number {
    return this.clocks.get(client) ?? 0
  }

  judge(update: ExaminedUpdate): Standing {
    const isCovered =
      update.added.every(({ client, to }) => to <= this.clockOf(client)) &&
      update.deleted.every((range) => this.isDeleted(range))
    if (isCovered) return 'covered'
    return this.hasAllBefore(update) ? 'next' : 'gap'
  }

  /** Reckons in an update that is `next`; one with a gap counts as far as it follows. */
  take({ added, deleted }: ExaminedUpdate): void {
    advance(this.clocks, added)
    for (const [client, ranges] of byClient(deleted)) this.deletedOf(client).addAll(ranges)
  }

  private hasAllBefore({ added, deleted, needs }: ExaminedUpdate): boolean {
    const ends = new Map<number, number>()
    const end = (client: number) => ends.get(client) ?? this.clockOf(client)
    for (const { client, from, to } of added) {
      if (from > end(client)) return false
      ends.set(client, Math.max(end(client), to))
    }
    for (const [client, clock] of needs) if (clock >= end(client)) return false
    return deleted.every(({ client, to }) => to <= end(client))
  }

  private isDeleted({ client, from, to }: ClockRange): boolean {
    return to <= this.clockOf(client) && this.deletedOf(client).has(from, to)
  }

  private deletedOf(client: number): ClockRanges {
    this.deletions ??= deletionsOf(this.checkpoint)
    const known = this.deletions.get(client)
    if (known) return known
    const none = new ClockRanges()
    this.deletions.set(client, none)
    return none
  }
}

/** Moves clients' clocks on by what follows them without a gap. */
export function advance(clocks: Map<number, number>, added: readonly ClockRange[]): void {
  for (const { client, from, to } of added) {
    const clock = clocks.get(client) ?? 0
    if (from <= clock && to > clock) clocks.set(client, to)
  }
}

function byClient(ranges: readonly ClockRange[]): Map<number, ClockRange[]> {
  const clients = new Map<number, ClockRange[]>()
  for (const range of ranges) {
    const known = clients.get(range.client)
    if (known) known.push(range)
    else clients.set(range.client, [range])
  }
  return clients
}

/** Read when it is first asked for: most who open a text only read it. */
function deletionsOf(checkpoint: Checkpoint | null): Map<number, ClockRanges> {
  const deletions = new Map<number, ClockRanges>()
  if (!checkpoint) return deletions
  for (const [client, ranges] of decodeUpdate(checkpoint.deletions).ds.clients) {
    const known = new ClockRanges()
    known.addAll(ranges.map(({ clock, len }) => ({ from: clock, to: clock + len })))
    deletions.set(client, known)
  }
  return deletions
}
