import type { VoteOutcome } from '~core/council/ballot'
import type { Id } from '~core/ids'
import type { Adoption, EditionVote } from '~core/render/layout/edition'
import { ballotsIn } from '../council/jsonColumns'
import type { Transaction } from '../db/database'

/** The resolution that adopted the plan, as its print tells of it; null when no body has adopted it. */
export async function adoptionOf(
  db: Transaction,
  planId: Id,
): Promise<{ readonly adoption: Adoption; readonly snapshotId: Id } | null> {
  const resolution = await db.resolution.findFirst({
    where: { planId },
    orderBy: [{ adoptedAt: 'desc' }, { id: 'desc' }],
    include: {
      snapshot: { select: { sha256: true } },
      step: { select: { votes: { orderBy: { position: 'asc' }, include: { amendment: true } } } },
    },
  })
  if (!resolution) return null
  const { committee, caseNumber, resolvedOn, snapshot, snapshotId, step } = resolution
  const votes = step.votes.map((vote): EditionVote => ({
    amendment: vote.amendment?.number ?? null,
    parties: (vote.amendment?.parties ?? []) as string[],
    unanimous: vote.manner === 'unanimous',
    ballots: ballotsIn(vote.ballots),
    votesFor: vote.votesFor,
    votesAgainst: vote.votesAgainst,
    outcome: vote.outcome as VoteOutcome,
  }))
  const points = resolution.points as string[]
  return {
    adoption: { committee, caseNumber, resolvedOn, points, votes, sha256: snapshot.sha256 },
    snapshotId,
  }
}
