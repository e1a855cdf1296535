import type { Id } from '~core/ids'
import { allow, deny, type Verdict } from '~core/refusal'
import { seatsOf, type CommitteeMember } from './committee'

type Sitting = Pick<CommitteeMember, 'id' | 'party' | 'seat'>

/** The members who are present, in the body's order; ids of others are nobody's. */
export function presentOf<Member extends Sitting>(
  members: readonly Member[],
  present: readonly Id[],
): Member[] {
  return members.filter(({ id }) => present.includes(id))
}

/**
 * Whether those present may decide (vedtaksfør): kommuneloven § 11-9 asks for at least half of the members, and somebody
 * has to lead the meeting. There are no more at the table than there are seats.
 */
export function isQuorate(members: readonly Sitting[], present: readonly Id[]): Verdict {
  const seats = seatsOf(members)
  const there = presentOf(members, present)
  if (there.length > seats) return deny('presence.tooMany', { present: there.length, seats })
  if (there.length === 0 || there.length * 2 < seats)
    return deny('presence.tooFew', { present: there.length, seats })
  return there.some(({ seat }) => seat === 'leader' || seat === 'deputyLeader')
    ? allow
    : deny('presence.nobodyLeads')
}

/** How many are present of each party, in the order in which the parties sit. */
export function partiesPresent(present: readonly Pick<CommitteeMember, 'party'>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { party } of present) counts.set(party, (counts.get(party) ?? 0) + 1)
  return counts
}
