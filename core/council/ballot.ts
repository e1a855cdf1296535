/**
 * Votering: how a body voted, party by party.
 *
 * Whoever is present when a vote is taken must vote (kommuneloven § 8-1), so the figures of each party are
 * those of its members at the table; what does not add up is refused with what is wrong.
 */
import { z } from 'zod'
import { allow, deny, type Verdict } from '~core/refusal'
import type { CommitteeMember } from './committee'
import { partiesPresent } from './presence'

const votes = z.number().int().min(0).max(1_000)
const names = z.array(z.string().trim().min(1).max(200)).max(1_000)

/** One party's votes. Where it splits, the names tell who voted how. */
export const BallotInput = z.object({
  party: z.string().max(200),
  for: votes,
  against: votes,
  namesFor: names.optional(),
  namesAgainst: names.optional(),
})
export type Ballot = z.output<typeof BallotInput>

export const voteManners = ['unanimous', 'byParty'] as const
export type VoteManner = (typeof voteManners)[number]

export type VoteOutcome = 'adopted' | 'rejected'

/** Somebody at the table. */
export type Voter = Pick<CommitteeMember, 'name' | 'party' | 'seat'>

/** What a vote came to. */
export interface VoteResult {
  readonly votesFor: number
  readonly votesAgainst: number
  /** As many for as against, so that the leader's vote decided. */
  readonly leaderDecided: boolean
  readonly outcome: VoteOutcome
}

/** Everybody at the table votes for. */
export function unanimousBallots(present: readonly Voter[]): Ballot[] {
  return [...partiesPresent(present)].map(([party, count]) => ({ party, for: count, against: 0 }))
}

/** Whether the figures are those of the people at the table: each party once, no vote too many and none too few. */
export function mayCount(ballots: readonly Ballot[], present: readonly Voter[]): Verdict {
  const atTable = partiesPresent(present)
  const seen = new Set<string>()
  for (const ballot of ballots) {
    const { party } = ballot
    const count = atTable.get(party) ?? 0
    if (seen.has(party)) return deny('vote.partyTwice', { party })
    if (count === 0) return deny('vote.partyAbsent', { party })
    seen.add(party)
    const given = ballot.for + ballot.against
    if (given !== count) return deny('vote.doesNotAddUp', { party, votes: given, present: count })
    const named = mayName(ballot, present)
    if (!named.allowed) return named
  }
  const missing = [...atTable.keys()].find((party) => !seen.has(party))
  return missing === undefined
    ? allow
    : deny('vote.doesNotAddUp', { party: missing, votes: 0, present: atTable.get(missing) ?? 0 })
}

/** A party that splits is told by name; one that votes as one needs no names. */
function mayName(ballot: Ballot, present: readonly Voter[]): Verdict {
  const { party, namesFor = [], namesAgainst = [] } = ballot
  const isSplit = ballot.for > 0 && ballot.against > 0
  if (!isSplit && namesFor.length + namesAgainst.length === 0) return allow
  const fits =
    namesFor.length === ballot.for &&
    namesAgainst.length === ballot.against &&
    isSame([...namesFor, ...namesAgainst], namesIn(present, party))
  return fits ? allow : deny('vote.namesMissing', { party })
}

const namesIn = (present: readonly Voter[], party: string) =>
  present.filter((voter) => voter.party === party).map(({ name }) => name)

const isSame = (some: readonly string[], others: readonly string[]) =>
  JSON.stringify([...some].sort()) === JSON.stringify([...others].sort())

/** Whoever leads the meeting: the leader, and the deputy when the leader is away. */
export function leaderAmong(present: readonly Voter[]): Voter | null {
  const seated = (seat: Voter['seat']) => present.find((voter) => voter.seat === seat)
  return seated('leader') ?? seated('deputyLeader') ?? null
}

/**
 * The result of ballots that add up. On a tie the leader's vote decides (kommuneloven § 11-9).
 *
 * @returns null when nobody can tell how the leader voted, which takes a tie and nobody who leads
 */
export function resultOf(ballots: readonly Ballot[], present: readonly Voter[]): VoteResult | null {
  const votesFor = ballots.reduce((sum, ballot) => sum + ballot.for, 0)
  const votesAgainst = ballots.reduce((sum, ballot) => sum + ballot.against, 0)
  const sums = { votesFor, votesAgainst }
  if (votesFor !== votesAgainst)
    return { ...sums, leaderDecided: false, outcome: votesFor > votesAgainst ? 'adopted' : 'rejected' }
  const leader = leaderAmong(present)
  const ballot = ballots.find(({ party }) => party === leader?.party)
  if (!leader || !ballot) return null
  const isFor = ballot.against === 0 || (ballot.namesFor?.includes(leader.name) ?? false)
  return { ...sums, leaderDecided: true, outcome: isFor ? 'adopted' : 'rejected' }
}
