import { framed, headOf } from './frame'
import type { Member } from './member'
import type { PresenceNews } from './presence'
import type { Seat } from './seat'
import { savedParts } from './wire'

/** What a room has to tell after a commit or when carets moved. */
export interface Tidings {
  /** The text that was committed, as a message. */
  readonly text: Uint8Array | undefined
  /** The only one who wrote it, and has it; null when there were several. */
  readonly writer: Member | null
  readonly presence: PresenceNews | undefined
  /** How far the committed text goes, for those who are told that theirs is durable. */
  readonly stateVector: Uint8Array
}

/** Tells everybody in the room, with one write for each: most get the very same buffer. */
export function spread(seats: Iterable<Seat>, { text, writer, presence, stateVector }: Tidings): void {
  const textFrame = text && framed(text)
  const presenceFrame = presence && framed(presence.message)
  const shared = joined(textFrame, presenceFrame)
  const instead = presence?.instead
  for (const seat of seats) {
    const { member, receipt } = seat
    const isOrdinary = member !== writer && !instead?.has(member)
    const common = isOrdinary ? shared : joined(member === writer ? undefined : textFrame, own(member))
    if (receipt === undefined) {
      if (common) member.write(common)
    } else {
      seat.receipt = undefined
      member.write(withReceipt(common, stateVector, receipt))
    }
  }

  function own(member: Member): Buffer | undefined {
    const message = instead?.get(member)
    if (message === undefined) return presenceFrame
    return message === null ? undefined : framed(message)
  }
}

function joined(first: Buffer | undefined, second: Buffer | undefined): Buffer | undefined {
  return first && second ? Buffer.concat([first, second]) : (first ?? second)
}

function withReceipt(common: Buffer | undefined, stateVector: Uint8Array, settled: number): Buffer {
  const parts = savedParts(stateVector, settled)
  const head = headOf(parts.reduce((bytes, part) => bytes + part.byteLength, 0))
  return Buffer.concat(common ? [common, head, ...parts] : [head, ...parts])
}
