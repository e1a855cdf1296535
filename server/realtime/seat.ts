import type { Member } from './member'

/**
 * What a room remembers of one member: how much they sent, and whether something of it was not taken.
 *
 * Receipts count a member's sync step 2 and update messages in the order they came. When one is not taken, since it
 * came under a lock or rests on something that is missing here, receipts stop at it. The member is asked what they
 * have (sync step 1); every step 2 that comes later holds what was not taken, and receipts go on.
 */
export class Seat {
  /** Up to which of their messages everything is durable, when that is to be told next. */
  receipt: number | undefined
  private sent = 0
  private isOwing = false

  constructor(readonly member: Member) {}

  /** Another message with changes came. @returns its number, from 1 */
  count(isStep2: boolean): number {
    if (isStep2) this.isOwing = false
    this.sent += 1
    return this.sent
  }

  /** Something of this member was not taken. @returns whether that is news */
  owe(): boolean {
    const isNews = !this.isOwing
    this.isOwing = true
    return isNews
  }

  /** Whether everything of this member up to now was taken, so that a receipt would be true. */
  get isSquare(): boolean {
    return !this.isOwing
  }
}
