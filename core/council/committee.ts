/** Råd, utvalg, formannskap, kommunestyre: the bodies that treat a case, each elected for a period. */
import type { Day } from '~core/calendar/day'
import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'

/** råd (gives a statement), utvalg, formannskap, kommunestyre (decides), in the order of the road */
export const committeeKinds = ['advisoryBoard', 'committee', 'executive', 'council'] as const
export type CommitteeKind = (typeof committeeKinds)[number]

/** leder, nestleder, medlem, varamedlem */
export const memberSeats = ['leader', 'deputyLeader', 'member', 'alternate'] as const
export type MemberSeat = (typeof memberSeats)[number]

export interface Committee {
  readonly periodFrom: Day
  /** The last day of the period. */
  readonly periodTo: Day
  /** When it was dissolved before its period ended; it sits no more from that day on. */
  readonly dissolvedOn: Day | null
}

/** Somebody who sits, or sat, in a body. */
export interface CommitteeMember {
  readonly id: Id
  readonly name: string
  /** Empty where the body has no parties. */
  readonly party: string
  readonly seat: MemberSeat
  readonly leftOn: Day | null
}

/** Whether a body's period is one: it ends no earlier than it begins. */
export function mayBePeriod({ periodFrom, periodTo }: Pick<Committee, 'periodFrom' | 'periodTo'>): Verdict {
  return periodTo < periodFrom ? deny('committee.endsBeforeStart') : allow
}

/** Whether the body sits on this day. A vote of one that does not is nobody's. */
export function sitsOn({ periodFrom, periodTo, dissolvedOn }: Committee, day: Day): Verdict {
  if (dissolvedOn !== null && day >= dissolvedOn) return deny('committee.dissolved', { day: dissolvedOn })
  return day < periodFrom || day > periodTo
    ? deny('committee.outsidePeriod', { from: periodFrom, to: periodTo })
    : allow
}

/** Those who may be present on the day: members, and alternates who sit in for them. */
export function sittingOn<Member extends Pick<CommitteeMember, 'leftOn'>>(
  members: readonly Member[],
  day: Day,
): Member[] {
  return members.filter(({ leftOn }) => leftOn === null || day < leftOn)
}

/**
 * Whether somebody may have this seat: of those who lead a meeting there is one each. Whoever has left keeps the seat they
 * had.
 */
export function maySeat(
  others: readonly Pick<CommitteeMember, 'seat' | 'leftOn' | 'name'>[],
  { seat, leftOn }: Pick<CommitteeMember, 'seat' | 'leftOn'>,
): Verdict {
  if (leftOn !== null || (seat !== 'leader' && seat !== 'deputyLeader')) return allow
  const holder = others.find((other) => other.seat === seat && other.leftOn === null)
  return holder ? deny('committeeMember.seatTaken', { seat, name: holder.name }) : allow
}

/** How many seats the body has. Alternates have none of their own. */
export function seatsOf(members: readonly Pick<CommitteeMember, 'seat'>[]): number {
  return members.filter(({ seat }) => seat !== 'alternate').length
}
